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
    <name>journeyline::ui::NotesBanner</name>
    <message numerus="yes">
        <source>The import left %n note(s).</source>
        <translation>
            <numerusform>The import left %n note.</numerusform>
            <numerusform>The import left %n notes.</numerusform>
        </translation>
    </message>
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
</context>
</TS>
