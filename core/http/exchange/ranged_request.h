#pragma once

#include "core/values/download/byte_range.h"
#include "core/values/download/download_request.h"
#include "core/values/download/validators.h"

#include <QNetworkRequest>

namespace tributary {

enum class BodyCoding : quint8 { Identity, Inflated };

// What one request asks: a range or all of the file, only if it is still the same, where.
struct Inquiry
{
    QUrl url;
    std::optional<ByteRange> range;
    std::optional<Validators> ifRange;
    BodyCoding coding = BodyCoding::Identity;
};

// Nothing that a person gave for the download's own host goes to another one.
QNetworkRequest makeRequest(const DownloadRequest& wanted, const Inquiry& inquiry);
// The way to reach that address.
NetworkProfile networkFor(const DownloadRequest& wanted, const QUrl& url);
// Only a strong validator may guard a range.
bool canGuardRange(const Validators& validators);

} // namespace tributary
