#include "ui/widgets/path_chooser.h"

#include <utility>

namespace tributary {

void choosePath(QWidget* parent, const QString& title, const QString& path, QFileDialog::FileMode wanted,
                std::function<void(const QString&)> then)
{
    auto* chooser = new QFileDialog(parent, title, path);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(wanted);
    chooser->setOption(QFileDialog::ShowDirsOnly, wanted == QFileDialog::Directory);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, std::move(then));
    chooser->open();
}

void chooseFolder(QWidget* parent, const QString& title, const QString& folder,
                  std::function<void(const QString&)> then)
{
    choosePath(parent, title, folder, QFileDialog::Directory, std::move(then));
}

} // namespace tributary
