#include "ui/details/slow_note.h"

#include "ui/widgets/page_side.h"

#include <algorithm>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

// Reasons come and go within a second or two while connections open and close.
constexpr auto lasting = 4s;
// Two reasons that take turns are not told more often than this.
constexpr auto apart = 20s;
// Text for a screen reader changes no more often than this, because each change of a name is announced.
constexpr auto namedAnewAfter = 10s;

} // namespace

bool ReasonNews::note(DownloadId of, std::optional<SlowReason> reason, Time now)
{
    if (std::exchange(m_of, of) != of) {
        m_known = reason;
        m_newest = reason;
        m_told.reset();
        return false;
    }
    if (std::exchange(m_newest, reason) != reason)
        m_since = now;
    // The end of a download, or its pause, is told elsewhere.
    if (!reason)
        m_known.reset();
    const auto due = this->due();
    if (!due || now < *due)
        return false;
    m_known = reason;
    m_told = now;
    return true;
}

std::optional<ReasonNews::Time> ReasonNews::due() const
{
    if (m_newest == m_known)
        return std::nullopt;
    return m_told ? std::max(m_since + lasting, *m_told + apart) : m_since + lasting;
}

SlowNote::SlowNote(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    wrapWithThePage(*this);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Why is it slow?"));
    setToolTip(tr("Why is it slow?"));
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SlowNote::lookAgain);
}

void SlowNote::show(DownloadId of, std::optional<SlowReason> reason, const QString& words)
{
    const bool isAnother = std::exchange(m_of, of) != of;
    const bool isOther = std::exchange(m_reason, reason) != reason;
    sayWithThePage(*this, words);
    setVisible(!words.isEmpty());
    if (isAnother || isOther || Clock::now() - m_namedAt >= namedAnewAfter)
        name();
    lookAgain();
}

void SlowNote::name()
{
    m_namedAt = Clock::now();
    if (accessibleName() != text())
        setAccessibleName(text());
}

void SlowNote::lookAgain()
{
    const auto now = Clock::now();
    if (m_news.note(m_of, m_reason, now)) {
        name();
        Q_EMIT reasonChanged();
    }
    const auto due = m_news.due();
    if (due)
        m_later.start(std::max(1ms, std::chrono::ceil<std::chrono::milliseconds>(*due - now)));
    else
        m_later.stop();
}

} // namespace tributary
