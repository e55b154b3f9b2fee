#pragma once

#include "ui/desktop/notices/announcement.h"
#include "ui/looks/looks.h"
#include "ui/widgets/quiet_menu_button.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace tributary {

// The last messages of the window, for those who come back to it: a click opens a menu of them. A dot at its
// corner says that some came while nobody was at the window.
class MessageBell : public QuietMenuButton
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    MessageBell(Clock clock, QWidget* parent);

    void keep(const QString& message, Matter matter, Sight sight);

Q_SIGNALS:
    void copyWanted(const QString& message);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Kept
    {
        QDateTime at;
        QString message;
        Matter matter = Matter::News;
    };

    void showAll();
    // No message is wider than the most.
    void fill(int most);
    void addToMenu(const Kept& kept, int most);
    void tellUnseen();

    Clock m_clock;
    QList<Kept> m_kept; // the newest first
    int m_unseen = 0;
    Matter m_worstUnseen = Matter::News;
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
