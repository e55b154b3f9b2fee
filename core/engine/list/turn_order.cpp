#include "core/engine/list/turn_order.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <optional>

namespace tributary {

namespace {

enum class Stays : quint8 { Yes, No };

// One download while its priority is set in a new order. What stays keeps its position if it can.
struct Place
{
    Turn turn;
    OrderKey positionBefore;
    Stays stays = Stays::Yes;
};
using Places = std::vector<Place>;
using PlacesByPriority = std::array<Places, static_cast<size_t>(Priority::Low) + 1>;

PlacesByPriority placesIn(const std::set<Turn>& turns, const QList<DownloadId>& ids)
{
    const QSet<DownloadId> moved(ids.begin(), ids.end());
    PlacesByPriority all;
    for (const Turn& turn : turns) {
        const Stays stays = moved.contains(turn.id) ? Stays::No : Stays::Yes;
        all[static_cast<size_t>(turn.priority)].push_back({turn, turn.position, stays});
    }
    return all;
}

// Moves the download before each run of moved ones behind that run, so that only it needs a new position.
void stepUp(Places& places)
{
    Places stepped;
    stepped.reserve(places.size());
    std::optional<Place> overtaken;
    for (Place& place : places) {
        if (place.stays == Stays::No) {
            place.stays = Stays::Yes;
            stepped.push_back(place);
            if (overtaken)
                overtaken->stays = Stays::No;
            continue;
        }
        if (overtaken)
            stepped.push_back(*overtaken);
        overtaken = place;
    }
    if (overtaken)
        stepped.push_back(*overtaken);
    places = std::move(stepped);
}

void stepDown(Places& places)
{
    std::ranges::reverse(places);
    stepUp(places);
    std::ranges::reverse(places);
}

// Moves those that are to move to one place, before that index among the others.
void gatherAt(Places& places, qsizetype index)
{
    const auto staying =
        std::ranges::stable_partition(places, [](const Place& place) { return place.stays == Stays::Yes; });
    const auto others = std::distance(places.begin(), staying.begin());
    const auto at = places.begin() + std::clamp<qsizetype>(index, 0, others);
    std::rotate(at, staying.begin(), places.end());
}

// Gives new positions to those that do not stay, run by run.
class Repositioning
{
public:
    explicit Repositioning(Places& places)
        : m_places(places)
    {
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].stays == Stays::Yes)
                m_staying.push_back(i);
        }
        for (const size_t i : m_staying)
            m_keys.push_back(places[i].turn.position);
    }

    // Making room may move keys into the range of a run that was placed before, so all runs are placed anew
    // until nothing changes.
    void run()
    {
        while (!placeAll()) {
        }
    }

private:
    Places& m_places;
    std::vector<size_t> m_staying;
    std::vector<OrderKey> m_keys; // of those

    bool placeAll()
    {
        size_t stayingBefore = 0;
        size_t i = 0;
        while (i < m_places.size()) {
            if (m_places[i].stays == Stays::Yes) {
                ++stayingBefore;
                ++i;
                continue;
            }
            const size_t count = runLength(i);
            const std::vector<OrderKey> keys = keysInside(gapAt(stayingBefore), count);
            if (keys.empty()) {
                makeRoom(stayingBefore, count);
                return false;
            }
            for (const OrderKey key : keys)
                m_places[i++].turn.position = key;
        }
        return true;
    }

    size_t runLength(size_t begin) const
    {
        size_t end = begin;
        while (end < m_places.size() && m_places[end].stays == Stays::No)
            ++end;
        return end - begin;
    }

    OrderGap gapAt(size_t stayingBefore) const
    {
        OrderGap gap;
        if (stayingBefore > 0)
            gap.before = m_keys[stayingBefore - 1];
        if (stayingBefore < m_keys.size())
            gap.after = m_keys[stayingBefore];
        return gap;
    }

    void makeRoom(size_t stayingBefore, size_t count)
    {
        const RespacedKeys spread = respace(m_keys, stayingBefore, count);
        for (size_t i = 0; i < spread.keys.size(); ++i) {
            m_keys[spread.first + i] = spread.keys[i];
            m_places[m_staying[spread.first + i]].turn.position = spread.keys[i];
        }
    }
};

std::vector<Turn> after(PlacesByPriority all, const std::function<void(Places&)>& move)
{
    std::vector<Turn> changed;
    for (Places& places : all) {
        move(places);
        Repositioning(places).run();
        for (const Place& place : places) {
            if (place.turn.position != place.positionBefore)
                changed.push_back(place.turn);
        }
    }
    return changed;
}

} // namespace

std::vector<Turn> TurnOrder::afterMove(const QList<DownloadId>& ids, ListMove where) const
{
    return after(placesIn(m_turns, ids), [where](Places& places) {
        switch (where) {
        case ListMove::Up: stepUp(places); return;
        case ListMove::Down: stepDown(places); return;
        case ListMove::Top: gatherAt(places, 0); return;
        case ListMove::Bottom: gatherAt(places, std::ssize(places)); return;
        }
    });
}

std::vector<Turn> TurnOrder::afterMoveTo(const QList<DownloadId>& ids, qsizetype index) const
{
    // The index counts over all priorities. What remains of it is the index within each of them, one after
    // another.
    return after(placesIn(m_turns, ids), [index](Places& places) mutable {
        const auto others = std::ranges::count(places, Stays::Yes, &Place::stays);
        gatherAt(places, index);
        index -= others;
    });
}

std::vector<Turn> TurnOrder::afterMoveBefore(const QList<DownloadId>& ids, DownloadId next) const
{
    const QSet<DownloadId> moved(ids.begin(), ids.end());
    qsizetype index = 0;
    for (const Turn& turn : m_turns) {
        if (turn.id == next)
            return afterMoveTo(ids, index);
        index += moved.contains(turn.id) ? 0 : 1;
    }
    return {};
}

} // namespace tributary
