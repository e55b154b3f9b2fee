#pragma once

#include "app/handover/frame.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tributary {

// A link with what a person has told the terminal about its download. What is empty or absent is left to the
// window.
struct WishedLink
{
    QString url;              // with the login, where there is one
    QString fileName = {};    // a person's own word
    QStringList headers = {}; // "NAME: VALUE"; a cookie is secret
    QStringList mirrors = {};
    QString checksum = {}; // "sha256:9f86d0…"
    std::optional<int> connections = {};
    std::optional<qint64> bytesPerSecond = {};

    friend bool operator==(const WishedLink&, const WishedLink&) = default;
};

QJsonObject toJson(const WishedLink& wish);
std::expected<WishedLink, FrameFault> wishFrom(const QJsonValue& json);

} // namespace tributary
