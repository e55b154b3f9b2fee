#pragma once

#include "app/handover/frame.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tributary {

// The digests of a file's pieces, as text.
struct WishedPieces
{
    QString algorithm; // "sha256"
    qint64 length = 0; // of each piece but the last
    QString digests;   // one after another, in base64

    friend bool operator==(const WishedPieces&, const WishedPieces&) = default;
};

// A link with what a person, or a list of theirs, has told the terminal about its download. What is empty or
// absent is left to the window.
struct WishedLink
{
    QString url;              // with the login, where there is one
    QString fileName = {};    // a person's own word
    QStringList headers = {}; // "NAME: VALUE"; a cookie is secret
    QStringList mirrors = {};
    QString checksum = {}; // "sha256:9f86d0…"
    std::optional<int> connections = {};
    std::optional<qint64> bytesPerSecond = {};
    // The members from here on come from lists. Windows that speak older frames know none of them.
    QString folder = {};        // absolute; empty: that of the whole question
    QString below = {};         // a folder below that, by the list's word
    QString listedName = {};    // by the list's word, where nobody gave a fileName
    QList<int> priorities = {}; // of the mirrors, in their order; none: all alike
    std::optional<qint64> size = {};
    std::optional<WishedPieces> pieces = {};

    friend bool operator==(const WishedLink&, const WishedLink&) = default;
};

// True for a wish that has members which older windows would pass over.
bool isOfList(const WishedLink& wish);
QJsonObject toJson(const WishedLink& wish);
std::expected<WishedLink, FrameFault> wishFrom(const QJsonValue& json);

} // namespace tributary
