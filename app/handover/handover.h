#pragma once

#include "app/handover/wished_link.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace tributary {

// Whether the window comes to the front.
enum class Manner : quint8 { InFront, Quietly };

// A browser asks for a check first: whether the server gives the same file once more. The download is added
// when it is to be taken.
enum class BrowserStep : quint8 { Check, Take };

// A link with what its server is used to see, as a browser that gives a download away knows it.
struct BrowserLink
{
    QString url;
    QStringList headers; // "NAME: VALUE"; a cookie is secret
    QString fileName;    // empty: by the server's word
    // The answer that the browser had, as far as it knows that.
    QString contentType = {};
    std::optional<qint64> size = {};
    BrowserStep step = BrowserStep::Take;

    friend bool operator==(const BrowserLink&, const BrowserLink&) = default;
};

// The window takes all wishes or none, or each for itself; then it leaves out those whose links are in the
// list already. Of links without wishes it leaves those out in any case, and tells which where each is for
// itself.
enum class Taking : quint8 { AllOrNone, EachForItself };

// A question that has a member of this name is an order, as app/remote reads it.
inline constexpr QLatin1String orderKey("order");

// What a process asks of the one that has the list of downloads.
struct Handover
{
    QStringList links;
    QString folder; // empty: where the other puts downloads
    Manner manner = Manner::InFront;
    // The desktop's leave to come to the front, where it gave one.
    QString activation = {};
    std::optional<BrowserLink> browserLink = {};
    // Downloads with wishes of their own, beside the links.
    QList<WishedLink> wishes = {};
    // The policy of the wishes for a file that is there, by its name in core; empty: the window's.
    QString onConflict = {};
    Taking taking = Taking::AllOrNone;

    friend bool operator==(const Handover&, const Handover&) = default;
};

QJsonObject toJson(const Handover& handover);
std::expected<Handover, FrameFault> handoverFrom(const QJsonObject& json);
std::expected<BrowserLink, FrameFault> browserLinkFrom(const QJsonObject& json);
// A program from before browsers or wishes would take over nothing, and say that it has; one from before
// checks would take what was only to be looked at, and one from before lists would leave out what makes a
// file the right one.
QByteArray questionFrame(const Handover& handover);

// The answer: it was taken over, or would be after a check; or why not.
// The places of wishes or links that were left out, since they are in the list already, stand beside it.
QJsonObject answerTaken(const QList<int>& leftOut = {});
QJsonObject answerRefused(const QString& why);
bool isTaken(const QJsonObject& answer);
// An error where that is no place among so many.
std::expected<QList<int>, FrameFault> leftOutIn(const QJsonObject& answer, qsizetype asked);
QString whyRefused(const QJsonObject& answer);

// The asking process waits so long for it.
std::chrono::milliseconds answerTakesAtMost(const Handover& handover);

// The fault as a sentence for the terminal.
QString wordsFor(FrameFault fault);

} // namespace tributary
