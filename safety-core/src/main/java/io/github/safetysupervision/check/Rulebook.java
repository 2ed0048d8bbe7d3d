package io.github.safetysupervision.check;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionEditions;
import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules a source is judged by, and how much their problems weigh (规则集). A value: {@link #with},
 * {@link #without} and {@link #under} return others.
 *
 * <p>Besides its own rules every source is judged by those that cannot be left out because nothing
 * can be read without them: of the file, of its records and their types. Their problems too can be
 * silenced by their codes, unless they are errors that cost a record.
 */
public final class Rulebook extends EqualByParts {

  /** The rules of edition 1.0 of the exchange files. */
  public static final Rulebook V1_0 =
      new Rulebook(
          "1.0", StandardRules.ALL, List.of(), Set.of(), Profile.STANDARD, TerritoryRules.BUNDLED);

  private final String edition;
  private final List<AnyRule> rules;
  private final List<StatedIdentity> identities;
  private final Set<String> left;
  private final Profile profile;
  private final TerritoryRules divisions;

  private Rulebook(
      String edition,
      List<AnyRule> rules,
      List<StatedIdentity> identities,
      Set<String> left,
      Profile profile,
      TerritoryRules divisions) {
    this.edition = edition;
    this.rules = List.copyOf(rules);
    this.identities = List.copyOf(identities);
    this.left = Set.copyOf(left);
    this.profile = profile;
    this.divisions = divisions;
  }

  /**
   * Returns this rulebook with further rules of any kind.
   *
   * @param more the rules
   * @return the rulebook
   * @throws IllegalArgumentException if a rule is there already, or says something else by an id
   *     that this library uses
   */
  public Rulebook with(AnyRule... more) {
    for (AnyRule r : more) {
      refuseTaken(r.code());
    }
    List<AnyRule> all = new ArrayList<>(rules);
    all.addAll(Arrays.asList(more));
    Set<String> seen = new HashSet<>();
    for (AnyRule r : all) {
      if (!seen.add(r.toString())) {
        throw new IllegalArgumentException("the rule is there already: " + r);
      }
    }
    return new Rulebook(edition, all, identities, left, profile, divisions);
  }

  private static void refuseTaken(ProblemCode code) {
    boolean isTaken =
        RuleCatalogue.codes().stream().anyMatch(c -> c.id().equals(code.id()) && !c.equals(code));
    if (isTaken) {
      throw new IllegalArgumentException("the library has another code " + code.id());
    }
  }

  /**
   * Returns this rulebook with identities that have to hold between stated figures whether or not
   * somebody states them: a total is the sum of its parts, a rate is part by base. One that fails
   * is told as one that was stated; one of which a number is missing is left out, and said to be.
   *
   * @param more the identities, which name stated figures by their ids
   * @return the rulebook
   * @throws IllegalArgumentException if two identities have the same id
   */
  public Rulebook requiring(StatedIdentity... more) {
    List<StatedIdentity> all = new ArrayList<>(identities);
    all.addAll(Arrays.asList(more));
    Set<String> seen = new HashSet<>();
    for (StatedIdentity i : all) {
      if (!seen.add(i.getId())) {
        throw new IllegalArgumentException("the identity is there already: " + i.getId());
      }
    }
    return new Rulebook(edition, rules, all, left, profile, divisions);
  }

  /**
   * Returns this rulebook without some codes: what is found of them is neither counted nor shown.
   *
   * @param codes the ids of the codes
   * @return the rulebook
   */
  public Rulebook without(String... codes) {
    Set<String> all = new LinkedHashSet<>(left);
    all.addAll(Arrays.asList(codes));
    return new Rulebook(edition, rules, identities, all, profile, divisions);
  }

  /**
   * Returns this rulebook under another profile.
   *
   * @param newProfile how much problems weigh
   * @return the rulebook
   */
  public Rulebook under(Profile newProfile) {
    return new Rulebook(
        edition, rules, identities, left, Objects.requireNonNull(newProfile), divisions);
  }

  /**
   * Returns this rulebook where divisions are judged by other editions of their list.
   *
   * @param editions the editions, each of which judges records of its days
   * @return the rulebook
   */
  public Rulebook with(DivisionEditions editions) {
    TerritoryRules theirs = new TerritoryRules(editions);
    Map<String, AnyRule> changed = new HashMap<>();
    theirs.listed().forEach(r -> changed.put(r.toString(), r));
    List<AnyRule> all = rules.stream().map(r -> changed.getOrDefault(r.toString(), r)).toList();
    return new Rulebook(edition, all, identities, left, profile, theirs);
  }

  /** {@return the editions of the list of divisions by which records are judged} */
  public DivisionEditions divisions() {
    return divisions.editions();
  }

  /** Why nothing is said of divisions in data of a day and territory; null if it is. */
  @Nullable Problem divisionsUnavailable(LocalDate day, DivisionCode territory) {
    return divisions.unavailable(day, territory);
  }

  /** {@return the edition of the exchange files it is for} */
  public String edition() {
    return edition;
  }

  /** {@return its own rules about single records that are asked, in their order} */
  public List<Rule> rules() {
    List<Rule> out = new ArrayList<>();
    for (AnyRule rule : allRules()) {
      if (rule instanceof Rule single) {
        out.add(single);
      }
    }
    return List.copyOf(out);
  }

  /** {@return all of its own rules that are asked, of any kind, in their order} */
  public List<AnyRule> allRules() {
    return rules.stream().filter(r -> !left.contains(r.code().id())).toList();
  }

  /** {@return the rules about stated figures that are asked, in their order} */
  public List<StatedRule> statedRules() {
    return StatedRules.ALL.stream().filter(r -> !left.contains(r.code().id())).toList();
  }

  /** {@return the identities that have to hold between stated figures, in their order} */
  public List<StatedIdentity> identities() {
    return identities;
  }

  /** {@return how much problems weigh} */
  public Profile profile() {
    return profile;
  }

  /** Whether a rule of a code is asked. */
  boolean isRuleOf(ProblemCode code) {
    return allRules().stream().anyMatch(r -> r.code().equals(code));
  }

  /** Whether a code is counted and shown. */
  boolean isAsked(ProblemCode code) {
    return isAsked(code.id()) || code.severity().isError();
  }

  /** Whether a code was not left out. */
  boolean isAsked(String code) {
    return !left.contains(code);
  }

  /**
   * Returns a short fingerprint of what is asked: the {@linkplain AnyRule#definition() definitions}
   * of the rules, the identities, and the codes left out. How much a problem weighs is in that of
   * the {@linkplain Profile#digest() profile}.
   *
   * @return 16 hexadecimal digits
   */
  public String digest() {
    Set<String> codes = new TreeSet<>();
    allRules().forEach(r -> codes.add(r.definition() + " " + r.activity()));
    statedRules().forEach(r -> codes.add(r.toString()));
    identities.forEach(i -> codes.add(i.getId() + " " + i.getForm() + " " + i.expression()));
    String all = edition + "\n" + codes + "\n" + new TreeSet<>(left);
    return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString().substring(0, 16);
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(edition, rules, identities, left, profile);
  }

  /** Returns the edition and the fingerprint. */
  @Override
  public String toString() {
    return edition + " (" + digest() + ")";
  }
}
