#pragma once

#include "core/values/download/download_terms.h"
#include "ui/words/add_input.h"

namespace tributary {

// The terms of a download as text for the fields. Of a secret header the value is not shown: as long as its
// line stays as it is, so does the header.
AddInput inputOf(const DownloadTerms& terms);

// A download's terms, as the fields showed them, and the most connections of one whose number is automatic.
struct ShownTerms
{
    DownloadTerms terms;
    AddInput shown;
    int automaticMost = ConnectionChoice().most;
};

using AskedChange = std::expected<DownloadChange, QList<FieldComplaint>>;

// The changes that the fields ask for, or complaints about fields that make no sense. A field that stands as
// it was shown asks for no change.
AskedChange changeFrom(const AddInput& input, const ShownTerms& before);

} // namespace tributary
