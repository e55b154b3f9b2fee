#pragma once

#include "core/values/inputs/flaw.h"

#include <QStringView>

#include <optional>

namespace tributary {

enum class CurlMeaning : quint8 {
    Unknown,
    // Says how curl shows or tunes its work, which is ours to decide.
    PassedOver,
    PassedOverWithWord,
    Url,
    Header,
    Cookie,
    UserAgent,
    Referer,
    User,
    Bearer,
    Output,
    RemoteName, // keeps the name that the link has, and takes its turn among the names
    OutputFolder,
    Method,
    NoPatterns,
    NoCertificateCheck,
    CaFile,
    Proxy,
    Socks5Proxy,
    ProxyUser,
    // Options that make the command no download, or none for us.
    SendsBody,
    Uploads,
    FetchesPart,
    FetchesNoBody,
    ReadsFile,
    NeedsClientKey,
};

// Any meaning of an option's name without its dashes: "header", "H".
CurlMeaning curlMeaning(QStringView name);

// Whether the option takes a word: the next one, or in the short form the rest of its own.
bool takesWord(CurlMeaning meaning);

// Why a command with such an option is none for us; nullopt when it is.
std::optional<FlawKind> refusalOf(CurlMeaning meaning);

} // namespace tributary
