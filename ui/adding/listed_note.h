#pragma once

#include "ui/adding/add_surroundings.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tributary {

// Says in New download which of the links are in the list already; there is nothing to see when none is.
class ListedNote : public QWidget
{
    Q_OBJECT

public:
    explicit ListedNote(QWidget* parent);

    // Tells which of these links are in the list, in the order in which they were given.
    void tell(const QList<QUrl>& links, const ListedLinks& listed);
    // The words of the note; empty while the note is hidden.
    QString words() const;
    // Whether a person wants links of several that are in the list to be downloaded once more. A single one
    // is told with a button that goes to it, and who starts it then wants it.
    bool wantsListedAgain() const;

Q_SIGNALS:
    void goToRequested(tributary::DownloadId id);
    void againToggled();

private:
    QString wordsFor(const QList<QUrl>& listed) const;

    QLabel* m_words;
    QPushButton* m_goTo;
    QCheckBox* m_again;
    DownloadId m_only;
};

} // namespace tributary
