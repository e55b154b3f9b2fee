#include "core/engine/list/occupation.h"

namespace tributary {

namespace {

// A download that leaves ignores every order except one that keeps it.
bool isLost(Wish wish)
{
    return isLeaving(wish) || wish == Wish::Discard;
}

bool discards(Wish wish)
{
    return wish == Wish::Cancel || wish == Wish::Discard || wish == Wish::DiscardAndRemove;
}

bool isErrand(Wish wish)
{
    return wish == Wish::CheckLink || wish == Wish::Move;
}

// No order waits for the occupation's end.
bool isOpen(Wish wish)
{
    return wish == Wish::None || wish == Wish::StayPaused;
}

Course pauseCourse(Occupation occupation, Wish wish)
{
    if (occupation == Occupation::None)
        return {.step = Step::ShowPaused};
    if (occupation == Occupation::Running)
        return {.step = Step::PauseRun,
                .occupation = occupation,
                .wish = isErrand(wish) ? wish : Wish::StayPaused};
    if (isLost(wish))
        return {.step = Step::Nothing, .occupation = occupation, .wish = wish};
    return {
        .step = Step::ShowPaused, .occupation = occupation, .wish = isErrand(wish) ? wish : Wish::StayPaused};
}

// A run that stopped a moment ago is still saving, and must let go of its file before another starts.
Course resumeCourse(Occupation occupation, Wish wish)
{
    if (occupation == Occupation::None)
        return {.step = Step::Wait, .occupation = occupation, .wish = Wish::None};
    if (isErrand(wish) || (occupation == Occupation::Running && wish != Wish::StayPaused))
        return {.step = Step::Nothing, .occupation = occupation, .wish = wish};
    const Occupation now = occupation == Occupation::Running ? Occupation::Closing : occupation;
    return {.step = Step::Nothing, .occupation = now, .wish = Wish::StartAgain};
}

// Nobody has asked for this very download, so one that leaves is not brought back.
Course goOnCourse(Occupation occupation, Wish wish)
{
    if (isLost(wish))
        return {.step = Step::Refuse, .occupation = occupation, .wish = wish};
    return resumeCourse(occupation, wish);
}

Course setBackCourse(Occupation occupation, Wish wish)
{
    if (occupation == Occupation::Running && wish == Wish::None)
        return {.step = Step::PauseRun, .occupation = Occupation::Closing, .wish = Wish::StartAgain};
    return {.step = Step::Nothing, .occupation = occupation, .wish = wish};
}

Course replaceLinkCourse(Occupation occupation, Wish wish)
{
    if (occupation == Occupation::None)
        return {.step = Step::CheckLink, .occupation = Occupation::CheckingLink, .wish = Wish::None};
    if (occupation == Occupation::Running && isOpen(wish))
        return {.step = Step::PauseRun, .occupation = occupation, .wish = Wish::CheckLink};
    if (occupation == Occupation::Closing && (isOpen(wish) || wish == Wish::StartAgain))
        return {.step = Step::Nothing, .occupation = occupation, .wish = Wish::CheckLink};
    return {.step = Step::Refuse, .occupation = occupation, .wish = wish};
}

// A run that is shown as over still has its file open; the move begins once the file is closed.
Course relocateCourse(Occupation occupation, Wish wish)
{
    if (occupation == Occupation::None)
        return {.step = Step::Move, .occupation = Occupation::Moving, .wish = Wish::None};
    if (occupation == Occupation::Closing && isOpen(wish))
        return {.step = Step::Nothing, .occupation = occupation, .wish = Wish::Move};
    return {.step = Step::Refuse, .occupation = occupation, .wish = wish};
}

Course cancelCourse(Occupation occupation, Wish wish)
{
    if (isLost(wish))
        return {.step = Step::Nothing, .occupation = occupation, .wish = wish};
    switch (occupation) {
    case Occupation::None:
        return {.step = Step::Discard, .occupation = Occupation::Discarding, .wish = Wish::Cancel};
    case Occupation::Running:
        return {.step = Step::CancelRun, .occupation = Occupation::Closing, .wish = Wish::Cancel};
    case Occupation::Closing:
        return {.step = Step::ShowCancelled, .occupation = occupation, .wish = Wish::Discard};
    case Occupation::CheckingLink:
        return {.step = Step::StopCheckAndShowCancelled, .occupation = occupation, .wish = Wish::Discard};
    case Occupation::Moving:
        return {.step = Step::StopMoveAndShowCancelled, .occupation = occupation, .wish = Wish::Discard};
    case Occupation::Discarding: break;
    }
    return {.step = Step::Nothing, .occupation = occupation, .wish = Wish::Cancel};
}

// Removing a download keeps what its run has saved, unless the download was cancelled before.
Course removeCourse(Occupation occupation, Wish wish)
{
    const Wish after = discards(wish) ? Wish::DiscardAndRemove : Wish::Remove;
    switch (occupation) {
    case Occupation::None: return {.step = Step::Forget};
    case Occupation::CheckingLink:
        if (after == Wish::Remove)
            return {.step = Step::Forget};
        return {.step = Step::Nothing, .occupation = occupation, .wish = after};
    case Occupation::Running:
        return {.step = Step::PauseRun, .occupation = Occupation::Closing, .wish = after};
    case Occupation::Closing: return {.step = Step::Nothing, .occupation = occupation, .wish = after};
    case Occupation::Moving: return {.step = Step::StopMove, .occupation = occupation, .wish = after};
    case Occupation::Discarding: break;
    }
    return {.step = Step::Nothing, .occupation = occupation, .wish = Wish::Remove};
}

} // namespace

Course courseFor(RunOrder order, Occupation occupation, Wish wish)
{
    switch (order) {
    case RunOrder::Pause: return pauseCourse(occupation, wish);
    case RunOrder::Resume: return resumeCourse(occupation, wish);
    case RunOrder::GoOn: return goOnCourse(occupation, wish);
    case RunOrder::SetBack: return setBackCourse(occupation, wish);
    case RunOrder::ReplaceLink: return replaceLinkCourse(occupation, wish);
    case RunOrder::Relocate: return relocateCourse(occupation, wish);
    case RunOrder::Cancel: return cancelCourse(occupation, wish);
    case RunOrder::Remove: break;
    }
    return removeCourse(occupation, wish);
}

Course courseAfter(Occupation over, Wish wish)
{
    switch (wish) {
    case Wish::None:
    case Wish::StayPaused:
        return {.step = over == Occupation::Moving || over == Occupation::CheckingLink ? Step::Wait
                                                                                       : Step::Nothing};
    case Wish::StartAgain: return {.step = Step::Wait};
    case Wish::CheckLink: return {.step = Step::CheckLink, .occupation = Occupation::CheckingLink};
    case Wish::Move: return {.step = Step::Move, .occupation = Occupation::Moving};
    case Wish::Cancel: return {.step = over == Occupation::Discarding ? Step::ShowCancelled : Step::Cancel};
    case Wish::Discard: return {.step = Step::Discard, .occupation = Occupation::Discarding};
    case Wish::Remove: return {.step = Step::Forget};
    case Wish::DiscardAndRemove: break;
    }
    return {.step = Step::Discard, .occupation = Occupation::Discarding, .wish = Wish::Remove};
}

bool isLeaving(Wish wish)
{
    return wish == Wish::Cancel || wish == Wish::Remove || wish == Wish::DiscardAndRemove;
}

bool isYetToLeave(Occupation occupation, Wish wish)
{
    return isLost(wish) || occupation == Occupation::Discarding;
}

bool isOnLane(Occupation occupation)
{
    return occupation == Occupation::Running || occupation == Occupation::Closing;
}

} // namespace tributary
