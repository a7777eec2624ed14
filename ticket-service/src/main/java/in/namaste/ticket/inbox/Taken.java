package in.namaste.ticket.inbox;

import in.namaste.web.sheets.SheetForm;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.UUID;

/**
 * A list that is taken away.
 *
 * @param subject of its entry in the history
 * @param ids of its tickets
 * @param parts of the file, made as they are asked for
 */
record Taken(String subject, SheetForm form, List<UUID> ids, Multi<byte[]> parts) {}
