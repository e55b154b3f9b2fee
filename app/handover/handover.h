#pragma once

#include "app/handover/frame.h"

#include <QStringList>

#include <optional>

namespace tributary {

// Whether the window comes to the front.
enum class Manner : quint8 { InFront, Quietly };

// A link with what its server is used to see, as a browser that gives a download away knows it.
struct BrowserLink
{
    QString url;
    QStringList headers; // "NAME: VALUE"; a cookie is secret
    QString fileName;    // empty: by the server's word

    friend bool operator==(const BrowserLink&, const BrowserLink&) = default;
};

// What a process asks of the one that has the list of downloads.
struct Handover
{
    QStringList links;
    QString folder; // empty: where the other puts downloads
    Manner manner = Manner::InFront;
    // The desktop's leave to come to the front, where it gave one.
    QString activation = {};
    std::optional<BrowserLink> browserLink = {};

    friend bool operator==(const Handover&, const Handover&) = default;
};

QJsonObject toJson(const Handover& handover);
std::expected<Handover, FrameFault> handoverFrom(const QJsonObject& json);
std::expected<BrowserLink, FrameFault> browserLinkFrom(const QJsonObject& json);
// A program from before browsers would take over nothing, and say that it has.
QByteArray questionFrame(const Handover& handover);

// The answer: it was taken over, or why it was not.
QJsonObject answerTaken();
QJsonObject answerRefused(const QString& why);
bool isTaken(const QJsonObject& answer);

// The fault as a sentence for the terminal.
QString wordsFor(FrameFault fault);

} // namespace tributary
