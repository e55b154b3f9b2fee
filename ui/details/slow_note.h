#pragma once

#include "core/values/download/download_id.h"
#include "ui/details/slow_reason.h"

#include <QLabel>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tributary {

// When a reason is worth saying aloud: it is another one than before, and has stayed so for a moment. Whoever
// has just come to a download reads it there.
class ReasonNews
{
public:
    using Time = std::chrono::steady_clock::time_point;

    // Whether this is news.
    bool note(DownloadId of, std::optional<SlowReason> reason, Time now);
    // When to ask again although nothing has changed.
    std::optional<Time> due() const;

private:
    DownloadId m_of;
    std::optional<SlowReason> m_known;
    std::optional<SlowReason> m_newest;
    Time m_since;
    std::optional<Time> m_told;
};

// The sentence why a download isn't faster. It can be reached by Tab, and is read as what it says.
class SlowNote : public QLabel
{
    Q_OBJECT

public:
    explicit SlowNote(QWidget* parent = nullptr);

    void show(DownloadId of, std::optional<SlowReason> reason, const QString& words);

Q_SIGNALS:
    // Emitted when another reason is worth saying to somebody who doesn't look.
    void reasonChanged();

private:
    void lookAgain();
    void name();

    DownloadId m_of;
    std::optional<SlowReason> m_reason;
    ReasonNews m_news;
    std::chrono::steady_clock::time_point m_namedAt;
    QTimer m_later;
};

} // namespace tributary
