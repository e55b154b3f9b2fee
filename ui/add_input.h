#pragma once

#include "core/values/download_request.h"

#include <expected>

namespace tributary {

// What stands in the fields of the New download dialog.
struct AddInput
{
    QString links;
    QString folder;
    QString fileName;
    // 0 leaves it to the program.
    int connections = 0;

    friend bool operator==(const AddInput&, const AddInput&) = default;
};

// The downloads that the fields ask for, or what is wrong with them in words.
std::expected<QList<DownloadRequest>, QString> requestsFrom(const AddInput& input);

} // namespace tributary
