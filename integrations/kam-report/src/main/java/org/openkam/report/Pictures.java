package org.openkam.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pictures of a study.
 *
 * @param byName each picture as SVG by its name, for use within a page that has the style
 */
record Pictures(ImmutableMap<String, String> byName) {
  private static final String START = "<svg ";

  /** {@return the pictures that a study has} */
  static Pictures of(StudyReport report) {
    Wording wording = report.wording();
    Map<String, String> pictures = new LinkedHashMap<>();
    if (!report.selection().chosenIds().isEmpty()) {
      pictures.put("ranking", new RankingPicture(report, wording).render());
    }
    report.trendsPicture().ifPresent(trends -> pictures.put("trends", trends.render()));
    report.map().ifPresent(map -> pictures.put("map", new MatrixPicture(report, map).render()));
    report
        .study()
        .sizeAndRisk()
        .ifPresent(size -> pictures.put("curve", CurvePicture.render(size, wording)));
    return new Pictures(ImmutableMap.copyOf(pictures));
  }

  /** {@return the picture of a name, or nothing} */
  String find(String name) {
    return byName.getOrDefault(name, "");
  }

  /** {@return the pictures as files of their own, with their style inside} */
  ImmutableMap<String, String> standalone() {
    String style = "<style>" + Templates.resource("picture.css") + "</style>";
    return ImmutableMap.copyOf(Maps.transformValues(byName, svg -> withStyle(svg, style)));
  }

  private static String withStyle(String svg, String style) {
    int end = svg.indexOf('>') + 1;
    return START
        + "xmlns=\"http://www.w3.org/2000/svg\" "
        + Visible.text(svg.substring(START.length(), end) + style + svg.substring(end));
  }
}
