package in.namaste.gateway.menu;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.places.Place;
import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is authored fits without being cut, also with the longest words of the district in it. */
class LongestWordsTest {

  private static final int MOST_SLOTS = 10;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceFitsWithTheLongestNameInEachOfItsPlaces(Language language) {
    String longest = longest(names(language));
    Object[] values = new Object[MOST_SLOTS];
    Arrays.fill(values, longest);

    for (Phrase phrase : Phrase.values()) {
      if (phrase.most() == Limits.BODY) {
        assertThat(Texts.in(language).say(phrase, name -> longest, values))
            .as("%s in %s", phrase, language)
            .hasSizeLessThanOrEqualTo(phrase.most());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyAuthoredRowTitleOfTheDistrictFits(Language language) {
    assertThat(labels(language)).allMatch(title -> title.length() <= Limits.ROW_TITLE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyDescriptionOfARowFits(Language language) {
    String block = longest(RohtakPack.MENU.blocks().stream().map(place -> name(place, language)));

    for (Phrase phrase : Phrase.values()) {
      if (phrase.most() == Limits.ROW_DESCRIPTION) {
        assertThat(Texts.in(language).say(phrase, name -> block, block, block))
            .as("%s in %s", phrase, language)
            .hasSizeLessThanOrEqualTo(Limits.ROW_DESCRIPTION);
      }
    }
  }

  private static Stream<String> names(Language language) {
    return Stream.concat(
        Stream.concat(departments().map(one -> one.name(language)), places(language)),
        departments()
            .flatMap(one -> RohtakPack.MENU.categoriesOf(one.code()).stream())
            .map(one -> one.name(language)));
  }

  private static Stream<String> labels(Language language) {
    return Stream.concat(
        departments().map(one -> one.label(language)),
        departments()
            .flatMap(one -> RohtakPack.MENU.categoriesOf(one.code()).stream())
            .map(one -> one.label(language)));
  }

  private static Stream<Department> departments() {
    return RohtakPack.MENU.groups().stream()
        .flatMap(group -> RohtakPack.MENU.departmentsOf(group.number()).stream());
  }

  private static Stream<String> places(Language language) {
    return Stream.of(RohtakPack.MENU.blocks(), RohtakPack.MENU.towns())
        .flatMap(parents -> parents.stream())
        .flatMap(
            parent ->
                Stream.concat(Stream.of(parent), RohtakPack.MENU.placesIn(parent.code()).stream()))
        .map(place -> name(place, language));
  }

  private static String name(Place place, Language language) {
    return language.choose(place.nameHi(), place.nameEn());
  }

  private static String longest(Stream<String> words) {
    return words.max(Comparator.comparingInt(String::length)).orElseThrow();
  }
}
