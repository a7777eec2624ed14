package in.namaste.sla.escalating;

import java.util.UUID;

/** A ticket whose broken promise is still owed; somebody is to be told. */
public record Late(UUID ticketId, int run, String departmentCode) {}
