#pragma once

#include "core/http/headers/login_challenge.h"
#include "core/http/judging/judge_response.h"
#include "core/values/download/byte_range.h"
#include "core/values/download/download_request.h"
#include "core/values/download/validators.h"

#include <QNetworkRequest>

namespace tributary {

enum class BodyCoding : quint8 { Identity, Inflated };

// One request: for all of the file or a range of it, and perhaps only if the file is still the same.
struct Inquiry
{
    QUrl url;
    std::optional<ByteRange> range;
    std::optional<Validators> ifRange;
    BodyCoding coding = BodyCoding::Identity;
    // The login is to answer this; else it goes by Basic.
    std::optional<AnsweredChallenge> challenge = {};
};

// The request as Qt sends it. What a person gave for the download's own host goes to no other one.
QNetworkRequest makeRequest(const DownloadRequest& wanted, const Inquiry& inquiry);
// How that request signs in at its address, if it does; a header that a person wrote is not counted.
Login loginSent(const DownloadRequest& wanted, const Inquiry& inquiry);
// The network profile for that address.
NetworkProfile networkFor(const DownloadRequest& wanted, const QUrl& url);
// Only a strong validator may guard a range.
bool canGuardRange(const Validators& validators);

} // namespace tributary
