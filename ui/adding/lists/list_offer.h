#pragma once

#include <QUrl>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace tributary {

// Says in New download that a link leads to a list of files, and lets a person choose between these and the
// list itself; there is nothing to see for any other link.
class ListOffer : public QWidget
{
    Q_OBJECT

public:
    enum class LeadsTo : quint8 { AFile, AList };

    explicit ListOffer(QWidget* parent);

    // The list of another link is offered anew: the files are what people follow such a link for. A choice
    // for the same link stays, however often its server is asked.
    void tell(LeadsTo what, const QUrl& link);
    // Has assistive tools read what is known of the list with the choice as well.
    void describe(const QString& facts);
    // True where the link leads to a list and the person wants its files.
    bool isTaken() const;

Q_SIGNALS:
    void changed();

private:
    QLabel* m_words;
    QCheckBox* m_files;
    QUrl m_link;
};

} // namespace tributary
