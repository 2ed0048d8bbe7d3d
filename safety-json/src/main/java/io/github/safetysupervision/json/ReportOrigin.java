package io.github.safetysupervision.json;

import io.github.safetysupervision.code.CodeList;
import io.github.safetysupervision.json.WrittenCheckReport.Tool;
import io.github.safetysupervision.json.WrittenCheckReport.UsedList;
import io.github.safetysupervision.problem.PersonalData;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report rests on besides its rules: the program, the lists that come with it, the files.
 *
 * @param tool the program
 * @param lists the lists of codes
 * @param files the files that were checked
 */
record ReportOrigin(Tool tool, List<UsedList> lists, List<FileDigest> files) {

  ReportOrigin {
    lists = List.copyOf(lists);
    files = List.copyOf(files);
  }

  static ReportOrigin by(String name, String version) {
    return new ReportOrigin(new Tool(name, version), List.of(), List.of());
  }

  ReportOrigin with(CodeList... used) {
    List<UsedList> all = new ArrayList<>(lists);
    for (CodeList list : used) {
      all.add(new UsedList(list.title(), list.edition(), list.source(), list.validity()));
    }
    return new ReportOrigin(tool, all, files);
  }

  /** Names of files are written by people, and may hold numbers of people. */
  ReportOrigin of(FileDigest... checked) {
    List<FileDigest> all = new ArrayList<>(files);
    for (FileDigest file : checked) {
      all.add(new FileDigest(PersonalData.maskIds(file.name()), file.bytes(), file.sha256()));
    }
    return new ReportOrigin(tool, lists, all);
  }
}
