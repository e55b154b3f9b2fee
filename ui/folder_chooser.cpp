#include "ui/folder_chooser.h"

#include <QFileDialog>

#include <utility>

namespace tributary {

void chooseFolder(QWidget* parent, const QString& title, const QString& folder,
                  std::function<void(const QString&)> then)
{
    auto* chooser = new QFileDialog(parent, title, folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, std::move(then));
    chooser->open();
}

} // namespace tributary
