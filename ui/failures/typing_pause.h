#pragma once

#include <QObject>
#include <QTimer>

namespace tributary {

// Tells whether somebody is typing into the program, and when a pause has come: words that are meant for one
// field must not go on in another that opens meanwhile.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    explicit TypingPause(QObject* parent = nullptr);

    bool isTyping() const { return m_sinceLastKey.isActive(); }

Q_SIGNALS:
    void came();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_sinceLastKey;
};

} // namespace tributary
