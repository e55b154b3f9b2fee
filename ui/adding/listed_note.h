#pragma once

#include "ui/adding/add_surroundings.h"
#include "ui/widgets/wrapped_row.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tributary {

// Says in New download which of several links are in the list already; there is nothing to see when none is.
// Of a single link another line of the dialog says so, which has room for that at any time.
class ListedNote : public WrappedRow
{
    Q_OBJECT

public:
    explicit ListedNote(QWidget* parent);

    // Tells which of these links are in the list, in the order in which they were given.
    void tell(const QList<QUrl>& links, const ListedLinks& listed);
    // Says that links are in the list; empty while none is.
    QString words() const;
    // A line on the only link, if the list has it: "3.7 GiB · PDF document · already in the list".
    QString factsOfTheOnly() const { return m_facts; }
    // The button that goes to the listed download. The dialog puts it beside the line on the only link.
    QPushButton* goTo() const { return m_goTo; }
    // Whether a person wants links of several that are in the list to be downloaded once more. A single one
    // is told with a button that goes to it, and who starts it then wants it.
    bool wantsListedAgain() const;

Q_SIGNALS:
    void goToRequested(tributary::DownloadId id);
    void againToggled();

private:
    static QString factsOf(const ListedLink& link);
    QString wordsFor(const QList<QUrl>& listed) const;

    QLabel* m_words;
    QPushButton* m_goTo;
    QCheckBox* m_again;
    DownloadId m_only;
    QString m_facts;
};

} // namespace tributary
