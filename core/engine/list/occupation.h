#pragma once

#include <QtGlobal>

namespace tributary {

// The one thing that is being done for a download at this moment.
enum class Occupation : quint8 {
    None,         // nothing; maybe the download waits for its turn
    Running,      // a lane has it
    Closing,      // its run is over or was told to end, and still saves and closes its files
    CheckingLink, // another link is compared with what is here
    Moving,       // its file is on its way to another name or folder
    Discarding,   // what is here of it is being removed
};

// The one thing to do once the occupation is over. The last order counts.
enum class Wish : quint8 {
    None,
    StayPaused,       // a person paused it, whatever it would go on to by itself
    StartAgain,       // to wait for its turn
    CheckLink,        // the one that ReplacementLinks has
    Move,             // to where the Mover knows
    Cancel,           // asked of a run that may just be ending otherwise
    Discard,          // shown as cancelled already; what is here has to go
    Remove,           // from the list; what is here stays
    DiscardAndRemove, // from the list, with what is here
};

// Orders for a download. The queue gives SetBack, a person all others; GoOn also comes by itself, when what
// was missing is there: room, a password, a new link.
enum class RunOrder : quint8 { Pause, Resume, GoOn, SetBack, ReplaceLink, Relocate, Cancel, Remove };

// The step that an order needs at once.
enum class Step : quint8 {
    Nothing,
    Refuse,
    ShowPaused,
    Wait,          // for its turn, where its state says that it is to run
    PauseRun,      // tell the lane
    CancelRun,     // tell the lane
    ShowCancelled, // now; what is left to do for that comes later
    StopMove,
    StopMoveAndShowCancelled,
    StopCheckAndShowCancelled,
    CheckLink,
    Move,
    Cancel, // as if it was asked for now
    Discard,
    Forget,
};

struct Course
{
    Step step = Step::Nothing;
    Occupation occupation = Occupation::None;
    Wish wish = Wish::None;

    friend bool operator==(const Course&, const Course&) = default;
};

// The rules of what an order does to a download, by its occupation and its wish. The caller has checked
// that the state of the download allows the order: canFollow() of Queued for Resume and GoOn, unless its run
// is yet to pause, and of Cancelled for Cancel.
Course courseFor(RunOrder order, Occupation occupation, Wish wish);
// The rules of what follows when an occupation is over. Past both, RunDesk sets an occupation or a wish as a
// run starts and ends, and RunOrders for a download that comes back and for what is still to be discarded.
Course courseAfter(Occupation over, Wish wish);

// The download is cancelled or leaves the list as soon as it can.
bool isLeaving(Wish wish);
// True where a download that is leaving may still have files that are to be removed.
bool isYetToLeave(Occupation occupation, Wish wish);
// True while a lane has the download's run, or holds its files.
bool isOnLane(Occupation occupation);

} // namespace tributary
