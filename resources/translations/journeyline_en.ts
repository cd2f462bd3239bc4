<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n thing(s) in this cell</source>
        <translation>
            <numerusform>%n thing in this cell</numerusform>
            <numerusform>%n things in this cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pain point</numerusform>
            <numerusform>%n pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emotion(s)</source>
        <translation>
            <numerusform>%n emotion</numerusform>
            <numerusform>%n emotions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journeyline::ui::DecisionsDialog</name>
    <message numerus="yes">
        <source>%n thing(s) you and somebody else changed differently. The map shows what is at the left; what they wrote is kept until you choose.</source>
        <translation>
            <numerusform>%n thing you and somebody else changed differently. The map shows what is at the left; what they wrote is kept until you choose.</numerusform>
            <numerusform>%n things you and somebody else changed differently. The map shows what is at the left; what they wrote is kept until you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n page(s) of %1 × %2 mm, body text of %3 points.</source>
        <translation>
            <numerusform>%n page of %1 × %2 mm, body text of %3 points.</numerusform>
            <numerusform>%n pages of %1 × %2 mm, body text of %3 points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n more are not shown here; they are read as they were recognised.</source>
        <translation>
            <numerusform>%n more is not shown here; it is read as it was recognised.</numerusform>
            <numerusform>%n more are not shown here; they are read as they were recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s):</source>
        <translation>
            <numerusform>%n note:</numerusform>
            <numerusform>%n notes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journeyline::ui::NotesBanner</name>
    <message numerus="yes">
        <source>%n remark(s) about this file. Nothing in it was changed.</source>
        <translation>
            <numerusform>%n remark about this file. Nothing in it was changed.</numerusform>
            <numerusform>%n remarks about this file. Nothing in it was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this file were put right. Saving keeps that.</source>
        <translation>
            <numerusform>%n thing in this file was put right. Saving keeps that.</numerusform>
            <numerusform>%n things in this file were put right. Saving keeps that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other remark(s).</source>
        <translation>
            <numerusform>%n other remark.</numerusform>
            <numerusform>%n other remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the import.</source>
        <translation>
            <numerusform>%n remark about the import.</numerusform>
            <numerusform>%n remarks about the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are said differently in the exported text.</source>
        <translation>
            <numerusform>%n thing is said differently in the exported text.</numerusform>
            <numerusform>%n things are said differently in the exported text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) both of you changed; yours is shown.</source>
        <translation>
            <numerusform>%n thing both of you changed; yours is shown.</numerusform>
            <numerusform>%n things both of you changed; yours is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PartList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PictureOutput</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
</TS>
