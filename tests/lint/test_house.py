#!/usr/bin/env python3
"""What house.py finds in small trees of sources that cross its lines."""
import pathlib
import shutil
import tempfile
import unittest

import house


def many(count, line):
    return "".join(line.format(n) for n in range(count))


class Trees(unittest.TestCase):
    def tree(self, **sources):
        """A House of these: core__a__x_h="..." is core/a/x.h."""
        root = pathlib.Path(tempfile.mkdtemp(prefix="house-"))
        self.addCleanup(shutil.rmtree, root)
        for name, text in sources.items():
            stem, end = name.replace("__", "/").rsplit("_", 1)
            path = root / f"{stem}.{end}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return house.House(root)


class Classes(Trees):
    def test_counts_methods_and_members_and_nothing_else(self):
        found = self.tree(core__a__x_h="""
            class Desk : public QObject
            {
                Q_OBJECT
            public:
                explicit Desk(int a = 0); // Desk(int b);
                ~Desk() override;
                bool isOpen() const { return m_open && m_count > 0; }
                std::function<void(int)> whenDone(QMap<int, QString> by);
                enum class Side { Left, Right };
                struct Drawer { int depth = 0; };
            private:
                std::function<void(int)> m_done;
                QMap<int, std::vector<int>> m_by = {};
                bool m_open = false;
                int m_count{0};
                using Names = QStringList;
                friend class Other;
            };""")
        self.assertEqual(found.class_sizes["Desk"], (4, 4))
        self.assertEqual(found.class_sizes["Drawer"], (0, 1))

    def test_tells_classes_that_grew_too_large(self):
        found = self.tree(core__a__x_h="class Big {\n" + many(41, "    void f{}();\n") + many(16, "    int m_{} = 0;\n") + "};\n")
        self.assertEqual(found.crossed(), {("methods", "Big"): 41, ("members", "Big"): 16})

    def test_tells_a_class_that_is_spread_over_several_sources(self):
        found = self.tree(core__a__x_h="class Wide {\n    void f();\n    void g();\n};\n",
                     core__a__x_cpp="void Wide::f()\n{\n}\n", core__a__x_more_cpp="void Wide::g()\n{\n}\n")
        self.assertEqual(found.crossed(), {("sources", "Wide"): 2})

    def test_takes_the_variants_for_several_systems_as_one_source(self):
        found = self.tree(core__a__x_h="class Disk {\n    void f();\n};\n", core__a__disk_linux_cpp="void Disk::f()\n{\n}\n",
                     core__a__disk_windows_cpp="void Disk::f()\n{\n}\n")
        self.assertEqual(found.crossed(), {})

    def test_wants_a_reason_above_a_class_that_crosses_a_line(self):
        body = " {\n" + many(16, "    int m_{} = 0;\n") + "    void f();\n};\n"
        found = self.tree(core__a__x_h="// Holds all. It has many members,\n// because it joins them.\nclass Said" + body
                          + "\n// Has many members.\nclass Silent" + body + "\n// Because I say so.\n\nclass Apart" + body)
        limits = {("members", "Said"): 16, ("members", "Silent"): 16, ("members", "Apart"): 16, ("functions", "long"): 3}
        self.assertEqual([said.split()[0] for said in house.unexplained(found, limits)], ["Apart", "Silent"])


class Functions(Trees):
    def test_tells_long_ones_wherever_their_braces_are(self):
        body = many(29, "    call({});\n")
        found = self.tree(core__a__x_cpp=f"namespace n {{\nvoid f()\n{{\n{body}}}\n\nvoid g()\n{{\n    call(0);\n}}\n}}\n")
        self.assertEqual(sorted(length for length, _, _ in found.functions), [4, 32])
        self.assertEqual(found.crossed(), {("functions", "long"): 1})


class Tips(Trees):
    def test_tells_those_that_may_be_markup(self):
        found = self.tree(ui__x_cpp='a->setToolTip(tr("Menu"));\nb.setToolTip(plainTip(name));\nc->setToolTip(\n    name);\n')
        self.assertEqual(list(house.tips(found)), ["ui/x.cpp shows a tool tip past plainTip: name)"])


class Sentences(Trees):
    def test_tells_those_of_rooms_that_have_values_alone(self):
        text = 'x = "the link is too long"; // Not "what is said here".\n'
        found = self.tree(core__inputs__x_cpp=text, core__values__phrases__x_cpp=text, ui__x_cpp=text)
        self.assertEqual(list(house.sentences(found)), ["core/inputs/x.cpp has a sentence, which belongs to words or core/values/phrases: the link is too long"])

    def test_takes_names_and_patterns_for_none(self):
        found = self.tree(core__inputs__x_cpp=r'''a = "T upload-file a append no-buffer q"; b = "(^\s*[a-z]+ is://)"; c = "is";
            d = "NAME: VALUE"; e = "say \"the\"";''')
        self.assertEqual(list(house.sentences(found)), [])


class Threads(Trees):
    def test_tells_those_that_no_sanitizer_would_see(self):
        text = "void f() { QThreadPool::globalInstance(); } // no std::thread\n"
        found = self.tree(core__segments__x_cpp=text, core__engine__x_cpp=text, core__values__thread_x_h=text, core__inputs__x_cpp="// QThread\n")
        self.assertEqual(list(house.threads(found)), ["core/segments/x.cpp starts a thread, but tests/sanitizers/one_thread.txt spares its room the thread sanitizer"])

    def test_tells_those_that_may_never_wake(self):
        text = "#include <mutex>\n#include <latch>\n"
        found = self.tree(core__a__x_cpp=text, tests__core__a__tst_x_cpp=text, core__a__y_cpp="// #include <latch>\n#include <condition_variable>\n")
        self.assertEqual([said.split(",")[0] for said in house.sleepers(found.root)],
                         ["core/a/x.cpp includes <latch>", "tests/core/a/tst_x.cpp includes <latch>"])


class Continuations(Trees):
    def test_tells_those_of_futures_and_no_errands(self):
        found = self.tree(app__a__x_cpp="auto f() { return queue.hosts().then([](auto hosts) {}); }\n",
                          core__a__x_cpp="void g() { errand.then({}); }\n")
        self.assertEqual([said.split(" says")[0] for said in house.continuations(found)], ["app/a/x.cpp"])


class Arrays(Trees):
    def test_tells_those_that_two_object_files_may_put_into_two_sections(self):
        wrong = "template<>\ninline constexpr std::array choiceNames<Deed>{\n    1, 2};\ninline constexpr std::array<int, 0> none{};\n"
        right = "template<>\ninline constexpr auto choiceNames<Deed> = std::array{1, 2};\n"
        found = self.tree(core__a__x_h=wrong, core__b__x_h=right, tests__support__x_h="inline constexpr std::array lengths{1};\n")
        self.assertEqual([said.split(",")[0] for said in house.two_sections(found.root)],
                         ["core/a/x.h has std::array choiceNames<Deed>{...}", "tests/support/x.h has std::array lengths{...}"])


class Folders(Trees):
    def test_tells_full_ones(self):
        found = self.tree(**{f"core__a__x{n}_cpp": "" for n in range(21)})
        self.assertEqual(found.crossed(), {("folder", "core/a"): 21})

    def test_finds_circles_of_any_length(self):
        found = self.tree(core__a__x_h='#include "core/b/y.h"\n', core__b__y_h='#include "core/c/z.h"\n',
                     core__c__z_h='#include "core/a/x.h"\n', core__d__w_h='#include "core/a/x.h"\n')
        self.assertEqual(house.circles(found.includes()), [["core/a", "core/b", "core/c"]])

    def test_sees_no_circle_where_two_ways_meet(self):
        found = self.tree(core__a__x_h='#include "core/b/y.h"\n#include "core/c/z.h"\n',
                     core__b__y_h='#include "core/d/w.h"\n', core__c__z_h='#include "core/d/w.h"\n', core__d__w_h="")
        self.assertEqual(house.circles(found.includes()), [])

    def test_draws_no_line_that_others_say_as_well(self):
        found = self.tree(core__a__x_h='#include "core/b/y.h"\n#include "core/c/z.h"\n',
                     core__b__y_h='#include "core/c/z.h"\n', core__c__z_h="")
        self.assertEqual(house.without_detours(found.includes()), {("core/a", "core/b"): 1, ("core/b", "core/c"): 1})

    def test_tells_the_folder_that_everything_includes(self):
        sources = {f"core__r{n}__x_h": '#include "core/hub/y.h"\n' for n in range(4)}
        includes = self.tree(core__hub__y_h="", core__values__v_h="", **sources).includes()
        self.assertEqual(house.hubs(includes), ["core/hub is included by 4 of 4 folders"])


class Measures(Trees):
    def test_tells_distances_that_are_bare_numbers(self):
        found = self.tree(ui__x_cpp="a->setSpacing(2);\nb.setContentsMargins(0, 0,\n    4, 0);\nc->setSpacing(0); d->setSpacing(spacing::h1 * 2);\n",
                          core__a__x_cpp="a->setSpacing(2);\n")
        self.assertEqual([said.split(",")[0] for said in house.bare_measures(found)],
                         ["ui/x.cpp has a number in setSpacing(2)", "ui/x.cpp has a number in setContentsMargins(0"])


class Words(Trees):
    GLOSSARY = """| word | in the code |
|---|---|
| **x** | *y* |
| word | what it means | never |
|---|---|---|
| **add** | to put into the list | *enqueue*, *submit* |
| **tell** | to let know (`tell`) | *notify* |
| **cancel** | to end | *delete* |
"""

    def test_reads_those_that_are_never_said_out_of_the_glossary(self):
        self.assertEqual(house.never_said(self.GLOSSARY), {"enqueue", "submit", "notify"})

    def test_tells_names_that_are_made_of_them(self):
        found = self.tree(core__a__x_cpp='line.enqueueAll(1); m_submitted = "notify"; wake.notify_all(); // enqueue',
                          core__a__y_h="class A {\n    bool notify(int a) override;\n    int m_notifyCount = 0;\n};\n",
                          core__a__z_cpp="bool A::notify(int a)\n{\n    return Base::notify(a);\n}\n")
        self.assertEqual(list(house.other_words(found, {"enqueue", "submit", "notify"})),
                         ["core/a/x.cpp says enqueueAll, and the glossary never says enqueue",
                          "core/a/y.h says notifyCount, and the glossary never says notify"])


class Core(Trees):
    def test_counts_its_code_in_thousands_that_are_begun(self):
        code = "// Said.\n\n" + many(20_000, "int a{};\n")
        found = self.tree(core__a__x_cpp=code, core__b__x_cpp=code, ui__x_cpp=code)
        self.assertEqual(found.code_of_core(), {"a": 20_000, "b": 20_000})
        self.assertEqual(found.crossed(), {("thousands", "core"): 40})
        found = self.tree(core__a__x_cpp=code, core__b__x_cpp=code + "int more;\n")
        self.assertEqual(found.crossed(), {("thousands", "core"): 41})


class Limits(unittest.TestCase):
    def test_are_never_raised(self):
        limits = {("methods", "Grown"): 50, ("methods", "Shrunk"): 50, ("methods", "Mended"): 50}
        over = {("methods", "Grown"): 60, ("methods", "Shrunk"): 45, ("methods", "New"): 41}
        self.assertEqual(house.shrunk(limits, over), {("methods", "Grown"): 50, ("methods", "Shrunk"): 45})


if __name__ == "__main__":
    unittest.main()
