package io.github.safetysupervision.party;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;

/** What a {@link Department} looks like. */
public final class DepartmentType extends RecordType<Department, Department.Builder> {

  /** The one instance. */
  public static final DepartmentType DEPARTMENT = new DepartmentType();

  /** The name (部门名称). */
  public final Field<Department, String> name =
      required.text("name", "部门名称", Department::getName, Department.Builder::name);

  /** The unified social credit code (统一社会信用代码). */
  public final Field<Department, CreditCode> creditCode =
      optional.creditCode(
          "creditCode", "统一社会信用代码", Department::getCreditCode, Department.Builder::creditCode);

  /** The department it belongs to (上级单位). */
  public final Field<Department, String> parent =
      optional.reference(
          "parent",
          "上级单位",
          TypeNames.DEPARTMENT,
          Department::getParent,
          Department.Builder::parent);

  private DepartmentType() {
    super(
        Department.class,
        TypeNames.DEPARTMENT.name(),
        TypeNames.DEPARTMENT.label(),
        Department::builder,
        Department.Builder::build);
  }
}
