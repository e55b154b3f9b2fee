#include "ui/adding/lists/list_offer.h"

#include "ui/widgets/described.h"
#include "ui/widgets/page_side.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace tributary {

namespace {

QString leadsToAList()
{
    //: Metalink: a format for lists of files.
    return ListOffer::tr("This link leads to a list of files (Metalink).");
}

} // namespace

ListOffer::ListOffer(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    //: The list that a link leads to. Without the mark the list itself is saved, as a file.
    , m_files(new QCheckBox(tr("Open the list and choose from its files"), this))
{
    setObjectName(QStringLiteral("listOffer"));
    m_words->setTextFormat(Qt::PlainText);
    wrapWithThePage(*m_words);
    sayWithThePage(*m_words, leadsToAList());
    describe({});
    m_files->setChecked(true);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(m_words);
    lines->addWidget(m_files);
    connect(m_files, &QCheckBox::toggled, this, &ListOffer::changed);
    hide();
}

void ListOffer::tell(LeadsTo what, const QUrl& link)
{
    const bool isList = what == LeadsTo::AList;
    if (std::exchange(m_link, link) != link) {
        const QSignalBlocker quietly(m_files);
        m_files->setChecked(true);
    }
    if (isList == !isHidden())
        return;
    setVisible(isList);
    Q_EMIT changed();
}

void ListOffer::describe(const QString& facts)
{
    QStringList words{leadsToAList(), facts};
    words.removeAll(QString());
    tributary::describe(*m_files, words.join(u'\n'));
}

bool ListOffer::isTaken() const
{
    return !isHidden() && m_files->isChecked();
}

} // namespace tributary
