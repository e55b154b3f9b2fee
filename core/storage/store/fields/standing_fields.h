#pragma once

#include "core/storage/store/fields/field_key.h"

namespace tributary {

// All that is kept of a download's standing, said once for records and lists, writing and reading; in the
// order of the record. What is new comes last, as one more field of the tail.
template<typename Fields, typename Standing>
void describeStanding(Fields& fields, Standing& standing)
{
    fields.choice("state", standing.state);
    fields.optional("error", standing.error, [](auto& part, auto& error) {
        part.errorKind("kind", error.kind);
        part.number("httpStatus", error.httpStatus, {0, 999});
        part.phrase("detail", error.detail);
    });
    fields.number("size", standing.size, {0});
    fields.number("bytes", standing.bytes, {0});
    fields.text("path", standing.path);
    fields.time("addedAt", standing.addedAt);
    fields.time("startedAt", standing.startedAt);
    fields.time("finishedAt", standing.finishedAt);
    fields.position(standing.position);
    fields.choice("priority", standing.priority);
    fields.text("category", standing.category);
    fields.tail(standing.checkedBy, [](auto& end, auto& by) { end.choice("checkedBy", by); });
    fields.tail(
        standing.error, [](auto& end, auto& error) { end.serverOf(error); },
        [](const auto& error) { return !error || error->server.isEmpty(); });
}

} // namespace tributary
