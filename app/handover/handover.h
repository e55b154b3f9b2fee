#pragma once

#include "app/handover/frame.h"

#include <QStringList>

namespace tributary {

// Whether the window comes to the front.
enum class Manner : quint8 { InFront, Quietly };

// What a process asks of the one that has the list of downloads.
struct Handover
{
    QStringList links;
    QString folder; // empty: where the other puts downloads
    Manner manner = Manner::InFront;
    // The desktop's leave to come to the front, where it gave one.
    QString activation = {};

    friend bool operator==(const Handover&, const Handover&) = default;
};

QJsonObject toJson(const Handover& handover);
std::expected<Handover, FrameFault> handoverFrom(const QJsonObject& json);

// The answer: it was taken over, or why it was not.
QJsonObject answerTaken();
QJsonObject answerRefused(const QString& why);
bool isTaken(const QJsonObject& answer);

// The fault as a sentence for the terminal.
QString wordsFor(FrameFault fault);

} // namespace tributary
