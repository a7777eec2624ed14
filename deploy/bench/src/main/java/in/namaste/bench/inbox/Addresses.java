package in.namaste.bench.inbox;

import java.util.List;

/** The lists that people open: every tab, the filters, the orders, the searches. */
final class Addresses {

  static final List<String> USUAL =
      List.of(
          "",
          "state=today",
          "state=overdue",
          "state=new",
          "state=awaiting",
          "state=reopened",
          "state=resolved",
          "state=assigned",
          "state=in_progress",
          "state=closed",
          "state=rejected",
          "state=withdrawn",
          "state=merged",
          "state=all",
          "number=200",
          "sort=newest",
          "sort=oldest",
          "sort=changed",
          "state=all&sort=oldest",
          "post=mine",
          "post=nobody",
          "department=PHED",
          "category=PHED.NOWATER",
          "state=closed&category=PHED.NOWATER",
          "place=B-MEHAM",
          "state=closed&place=B-MEHAM",
          "class=technical",
          "due=today",
          "due=overdue",
          "reopened=yes",
          "state=closed&reopened=yes",
          "talk=yes",
          "from=2026-01-01&to=2026-01-31",
          "state=closed&from=2026-01-01&to=2026-01-31",
          "q=%E0%A4%AA%E0%A4%BE%E0%A4%A8%E0%A5%80",
          "q=paani",
          "q=paani+17",
          "q=bijli",
          "q=mokhra",
          "q=mokhra+paani",
          "q=meham+sadak",
          "q=chaupal",
          "q=rohtak",
          "q=laalten",
          "q=4711",
          "q=004711",
          "state=open&q=paani",
          "state=open&q=chaupal");

  private Addresses() {}
}
