package io.github.safetysupervision.json;

import java.util.Set;

/**
 * The ids of one reporter (编号空间), and what each becomes among those of others: it gets the prefix
 * of the reporter.
 *
 * <p>What a reference names is the reporter's own record if it has one of that id, else that of the
 * shared register if that has one, else nothing that is here, and then the reporter's own too: it
 * is never a record of another reporter. A reporter corrects its own records only.
 */
final class IdSpace {

  private final String prefix;
  private final RegisterIds register;

  /** Ids of the register that the reporter uses for records of its own. */
  private final Set<Long> own;

  IdSpace(String prefix, RegisterIds register, Set<Long> own) {
    this.prefix = prefix;
    this.register = register;
    this.own = own;
  }

  String prefix() {
    return prefix;
  }

  /** The name of the reporter, or what stands for it: that which the ids begin with. */
  String reporter() {
    return prefix.substring(0, Math.max(0, prefix.length() - Prefixes.END.length()));
  }

  /** Whether everything stays as it is. */
  boolean isUnchanged() {
    return prefix.isEmpty();
  }

  /** What the id of a record of the reporter becomes. */
  String moved(String id) {
    return prefix + id;
  }

  /** Whether a reference means a record of the register, whose ids stay. */
  boolean isOfRegister(String type, String id) {
    long key = RegisterIds.key(type, id);
    return register.has(key) && !own.contains(key);
  }

  /** What a reference becomes. */
  String reference(String type, String id) {
    return isOfRegister(type, id) ? id : moved(id);
  }
}
