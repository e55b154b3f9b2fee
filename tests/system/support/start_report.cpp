#include "tests/system/support/start_report.h"

#include "tests/support/checks/file_check.h"
#include "tests/support/checks/test_folder.h"
#include "tests/system/support/restart_plan.h"

#include <QDir>
#include <QSet>

namespace tributary::test {

using enum DownloadState;

namespace {

std::chrono::milliseconds timeIn(const QByteArray& word)
{
    return std::chrono::milliseconds(word.toLongLong());
}

Told toldIn(const QByteArrayList& words)
{
    return {.number = words[2].toInt(),
            .state = static_cast<DownloadState>(words[3].toInt()),
            .place = {words[4].toInt(), words[5].toLongLong()},
            .at = timeIn(words[6])};
}

bool hasRemoved(const StartReport& start, int number)
{
    for (const quint64 id : start.removing) {
        if (start.told.value(id).value(0).number == number)
            return true;
    }
    return false;
}

bool hasFound(const StartReport& start, int number)
{
    for (const Told& found : start.found) {
        if (found.number == number)
            return true;
    }
    return false;
}

} // namespace

// The last line may have been cut off by the kill.
StartReport StartReport::from(const QByteArray& output)
{
    StartReport start;
    for (const QByteArray& line : output.first(output.lastIndexOf('\n') + 1).split('\n'))
        start.read(line.split(' '));
    return start;
}

void StartReport::read(const QByteArrayList& words)
{
    const QByteArray& what = words[0];
    const quint64 id = words.value(1).toULongLong();
    if ((what == "found" || what == "told") && words.size() == 7)
        note(words);
    if (what == "taken" && words.size() == 3)
        taken.insert(words[1].toInt(), timeIn(words[2]));
    if (what == "settled" && words.size() == 2)
        settledAt = timeIn(words[1]);
    if (what == "gone" && words.size() == 3)
        gone.insert(id, timeIn(words[2]));
    if (what == "removing" && words.size() == 3)
        removing.append(id);
    isReady = isReady || what == "ready";
}

void StartReport::note(const QByteArrayList& words)
{
    const quint64 id = words[1].toULongLong();
    if (words[0] == "found") {
        isDoubled = isDoubled || told.contains(id);
        if (!isReady)
            found.insert(id, toldIn(words));
    }
    told[id].append(toldIn(words));
}

OldNews OldNews::of(const StartReport& killed, std::chrono::milliseconds mayBeForgottenFor)
{
    const auto horizon = killed.killedAt - mayBeForgottenFor;
    const bool isSettledLong = killed.settledAt && *killed.settledAt <= horizon;
    OldNews old;
    for (auto taken = killed.taken.cbegin(); taken != killed.taken.cend(); ++taken) {
        if (*taken <= horizon)
            old.taken.insert(taken.key());
    }
    for (auto gone = killed.gone.cbegin(); gone != killed.gone.cend(); ++gone) {
        if (*gone <= horizon)
            old.gone.insert(gone.key());
    }
    for (auto told = killed.told.cbegin(); told != killed.told.cend(); ++told) {
        const Told& last = told->constLast();
        if (last.at <= horizon && isSettled(last.state))
            old.states.insert(told.key(), last.state);
        if (last.at <= horizon && isSettledLong)
            old.places.insert(told.key(), last.place);
    }
    return old;
}

namespace {

QString wrongBetween(const StartReport& before, const StartReport& now)
{
    for (auto old = before.found.cbegin(); old != before.found.cend(); ++old) {
        const auto found = now.found.constFind(old.key());
        if (found == now.found.cend()) {
            if (!before.removing.contains(old.key()))
                return QStringLiteral("file %1 is lost").arg(old->number);
        } else if (found->number != old->number) {
            return QStringLiteral("id %1 was given twice").arg(old.key());
        } else if (old->state == Finished && found->state != Finished) {
            return QStringLiteral("file %1 had finished").arg(old->number);
        }
    }
    return {};
}

// The complaint about news that the later start has forgotten.
QString forgottenBetween(const StartReport& before, const StartReport& now, const OldNews& old)
{
    for (const int number : old.taken) {
        if (!hasFound(now, number) && !hasRemoved(before, number))
            return QStringLiteral("file %1 had been taken over").arg(number);
    }
    for (auto found = now.found.cbegin(); found != now.found.cend(); ++found) {
        if (old.gone.contains(found.key()))
            return QStringLiteral("file %1 had been removed").arg(found->number);
        if (old.states.value(found.key(), found->state) != found->state)
            return QStringLiteral("the state of file %1 was forgotten").arg(found->number);
        if (old.places.value(found.key(), found->place) != found->place)
            return QStringLiteral("the place of file %1 was forgotten").arg(found->number);
    }
    return {};
}

QString wrongIn(const StartReport& start, const QStringList& files)
{
    QSet<int> numbers;
    for (const Told& found : start.found) {
        if (numbers.contains(found.number))
            return QStringLiteral("file %1 is there twice").arg(found.number);
        numbers.insert(found.number);
        const bool isThere = files.contains(nameOf(found.number));
        if (isThere != (found.state == Finished))
            return QStringLiteral("file %1 is in state %2, beside %3")
                .arg(found.number)
                .arg(int(found.state))
                .arg(files.filter(nameOf(found.number)).join(u' '));
        if (found.state != Queued && found.state != Finished && found.state != Paused)
            return QStringLiteral("file %1 came to state %2").arg(found.number).arg(int(found.state));
        if (found.state == Paused && !isToBePaused(found.number))
            return QStringLiteral("nobody paused file %1").arg(found.number);
    }
    return start.isDoubled ? QStringLiteral("an id is there twice") : QString();
}

} // namespace

QString wrongAt(const StartReport& start, const StartReport& before, const QStringList& files,
                std::chrono::milliseconds mayBeForgottenFor)
{
    for (const QString& wrong :
         {wrongBetween(before, start),
          forgottenBetween(before, start, OldNews::of(before, mayBeForgottenFor)), wrongIn(start, files)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString wrongInTheEnd(const QString& folder, int downloads)
{
    for (int number = 0; number < downloads; ++number) {
        const QString difference =
            differenceFrom(*VirtualFile::atPath(targetOf(number)), QDir(folder).filePath(nameOf(number)));
        if (!difference.isEmpty())
            return nameOf(number) + QLatin1String(": ") + difference;
    }
    QStringList there = namesIn(folder);
    for (int number = 0; number < downloads; ++number)
        there.removeOne(nameOf(number));
    return there.isEmpty() ? QString() : QStringLiteral("nobody asked for ") + there.join(u' ');
}

} // namespace tributary::test
