#include "ui/details/timeline/story_words.h"

#include "ui/words/counted.h"
#include "ui/words/hour_text.h"
#include "ui/words/number_text.h"
#include "words/failure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionStory)
};

QString spanText(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    if (span >= minutes(1))
        return shownTime(round<seconds>(span));
    const double passed = duration<double>(span).count();
    //: %1: seconds, as "14" or "0.3".
    return inOnePiece(Words::tr("%1 s").arg(QLocale().toString(passed, 'f', span < seconds(10) ? 1 : 0)));
}

QString endText(const ConnectionStory& story)
{
    switch (story.end) {
    //: From here on: what became of a connection, behind a colon.
    case StoryEnd::Underway: return Words::tr("still at work");
    case StoryEnd::Done: return Words::tr("it brought all that it was asked for");
    case StoryEnd::TakenOver: return Words::tr("another one took over its rest");
    case StoryEnd::Overtaken: return Words::tr("others brought its part first");
    case StoryEnd::Replaced: return Words::tr("it was far slower than the others, which took over");
    case StoryEnd::GaveWay: return Words::tr("it made way for other connections");
    case StoryEnd::AskedForLess: return Words::tr("the speed limit calls for smaller parts");
    case StoryEnd::Refused:
    case StoryEnd::Lost: return errorText(story.error.value_or(DownloadError{}));
    case StoryEnd::SourceLeft: return Words::tr("its link was given up");
    case StoryEnd::BegunAnew: return Words::tr("the file was asked for anew");
    case StoryEnd::Stopped: break;
    }
    return Words::tr("the download stopped");
}

bool wentWrong(const ConnectionStory& story)
{
    return story.end == StoryEnd::Refused || story.end == StoryEnd::Lost;
}

} // namespace

QString clockText(const QDateTime& since, std::chrono::milliseconds after)
{
    return clockText(since.addMSecs(after.count()).toLocalTime().time());
}

QString storyText(const ConnectionStory& story, const QDateTime& since)
{
    const QString number = QLocale().toString(story.number);
    const QString from = clockText(since, story.from);
    if (story.bytes <= 0)
        //: %1: a number, %2: a server, %3: a time of day, %4: "14 s", %5: what became of it.
        return Words::tr("Connection %1 to %2, from %3 for %4, without data: %5")
            .arg(number, story.host, from, spanText(story.took()), endText(story));
    //: %1: a number, %2: a server, %3: a time of day, %4: "14 s", %5: a size, %6: a speed, %7: what became of
    //: it.
    return Words::tr("Connection %1 to %2, from %3 for %4, %5, %6: %7")
        .arg(number, story.host, from, spanText(story.took()), shownSize(story.bytes),
             shownSpeed(story.bytesPerSecond().value_or(story.bytes)), endText(story));
}

QString storiesText(const ConnectionStories& stories)
{
    if (stories.all.isEmpty())
        return {};
    const auto first = std::ranges::min(stories.all, {}, &ConnectionStory::from).from;
    const int all = static_cast<int>(stories.all.size());
    const int wrong = static_cast<int>(std::ranges::count_if(stories.all, wentWrong));
    //: %1: a time of day.
    const QString count =
        counted(Words::tr("%n request(s) since %1", nullptr, all), all).arg(clockText(stories.since, first));
    //: %1: "12 requests since 10:02:11", %n: how many of them failed.
    return wrong == 0 ? count : counted(Words::tr("%1, %n of them failed", nullptr, wrong), wrong).arg(count);
}

} // namespace tributary
