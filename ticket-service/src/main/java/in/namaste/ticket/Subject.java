package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a ticket is about, in codes of the directory.
 *
 * @param departmentCode whose it is
 * @param categoryCode what kind of complaint
 * @param placeCode where; kept as submitted even when the directory does not know it
 */
@Embeddable
public record Subject(
    @Column(name = "department_code") String departmentCode,
    @Column(name = "category_code") String categoryCode,
    @Column(name = "place_code") String placeCode,
    @Column(name = "area") @Enumerated(EnumType.STRING) Area area) {

  /** The same in another department; what was complained about stays what it is. */
  Subject in(String department) {
    return new Subject(department, categoryCode, placeCode, area);
  }

  /** The same under another category. */
  Subject about(String category) {
    return new Subject(departmentCode, category, placeCode, area);
  }
}
