<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>ActionRows</name>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Koppeling met %1 verwijderen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Quick fix</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Korte termijn</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Lange termijn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Waar het bij helpt</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>A/B test: variant A</source>
        <translation>A/B-test: variant A</translation>
    </message>
    <message>
        <source>A/B test: variant B</source>
        <translation>A/B-test: variant B</translation>
    </message>
    <message>
        <source>A/B test: what is measured</source>
        <translation>A/B-test: wat er wordt gemeten</translation>
    </message>
    <message>
        <source>A/B test: result</source>
        <translation>A/B-test: resultaat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(geen tekst)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>te laat sinds %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Start a new, blank map</source>
        <translation>Begin een nieuwe, lege kaart</translation>
    </message>
    <message>
        <source>New from the &amp;example</source>
        <translation>Nieuw van het &amp;voorbeeld</translation>
    </message>
    <message>
        <source>Start with the worked map of a web shop</source>
        <translation>Begin met de uitgewerkte kaart van een webwinkel</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Open een kaart</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Sla de kaart op</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>Save the map under another name</source>
        <translation>Sla de kaart op onder een andere naam</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Bewaar de kaart als plaatje</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Sluit alle vensters</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Neem de laatste stap terug</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>Doe de stap opnieuw</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Tekst bewerken</translation>
    </message>
    <message>
        <source>Edit the text of what is selected</source>
        <translation>Bewerk de tekst van wat geselecteerd is</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Verwijder wat geselecteerd is</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Naar &amp;links</translation>
    </message>
    <message>
        <source>Move what is selected one place to the left</source>
        <translation>Verplaats wat geselecteerd is één plaats naar links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Naar &amp;rechts</translation>
    </message>
    <message>
        <source>Move what is selected one place to the right</source>
        <translation>Verplaats wat geselecteerd is één plaats naar rechts</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move what is selected one place up</source>
        <translation>Verplaats wat geselecteerd is één plaats omhoog</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Move what is selected one place down</source>
        <translation>Verplaats wat geselecteerd is één plaats omlaag</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Toon de kaart groter</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Toon de kaart kleiner</translation>
    </message>
    <message>
        <source>&amp;Fit in the window</source>
        <translation>In het venster &amp;passen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Toon de hele kaart</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Ware grootte</translation>
    </message>
    <message>
        <source>Show the map at 100 %</source>
        <translation>Toon de kaart op 100 %</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Paneel</translation>
    </message>
    <message>
        <source>Show or hide the panel at the right</source>
        <translation>Toon of verberg het paneel rechts</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volgend deel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;orig deel</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Touchpoint</translation>
    </message>
    <message>
        <source>Add a touchpoint after the selected one</source>
        <translation>Voeg een touchpoint toe na het geselecteerde</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>Add a phase after the selected one</source>
        <translation>Voeg een fase toe na de geselecteerde</translation>
    </message>
    <message>
        <source>Pa&amp;in point</source>
        <translation>P&amp;ijnpunt</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Pijnpunt</translation>
    </message>
    <message>
        <source>Add a pain point to the selected touchpoint</source>
        <translation>Voeg een pijnpunt toe aan het geselecteerde touchpoint</translation>
    </message>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Kans</translation>
    </message>
    <message>
        <source>Add an opportunity to the selected touchpoint</source>
        <translation>Voeg een kans toe aan het geselecteerde touchpoint</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Add a card to the selected cell</source>
        <translation>Voeg een kaartje toe aan de geselecteerde cel</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Meetwaarde</translation>
    </message>
    <message>
        <source>Add a metric to the selected touchpoint</source>
        <translation>Voeg een meetwaarde toe aan het geselecteerde touchpoint</translation>
    </message>
    <message>
        <source>P&amp;ersona</source>
        <translation>P&amp;ersona</translation>
    </message>
    <message>
        <source>Add a persona to the map</source>
        <translation>Voeg een persona toe aan de kaart</translation>
    </message>
    <message>
        <source>&amp;Title and goal</source>
        <translation>&amp;Titel en doel</translation>
    </message>
    <message>
        <source>Show title, goal and scope of the map in the panel</source>
        <translation>Toon titel, doel en afbakening van de kaart in het paneel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Toon alle toetsen</translation>
    </message>
    <message>
        <source>&amp;About Journeyline</source>
        <translation>&amp;Over Journeyline</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Toon de versie</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Start&amp;pagina</translation>
    </message>
    <message>
        <source>Show recent maps and templates</source>
        <translation>Toon recente kaarten en sjablonen</translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation>Ge&amp;schiedenis</translation>
    </message>
    <message>
        <source>Show all steps and go to any of them</source>
        <translation>Toon alle stappen en ga naar een ervan</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>&amp;Minder beweging</translation>
    </message>
    <message>
        <source>Show changes at once instead of gliding there</source>
        <translation>Toon veranderingen meteen in plaats van ernaartoe te glijden</translation>
    </message>
    <message>
        <source>&amp;Reopen maps at the start</source>
        <translation>Kaarten bij de start he&amp;ropenen</translation>
    </message>
    <message>
        <source>Begin with the maps that were open the last time</source>
        <translation>Begin met de kaarten die de vorige keer open waren</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Lees hoe alles werkt</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>Take what is selected to the clipboard</source>
        <translation>Knip wat geselecteerd is naar het klembord</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy what is selected to the clipboard</source>
        <translation>Kopieer wat geselecteerd is naar het klembord</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Paste from the clipboard; many lines become many cards or touchpoints</source>
        <translation>Plak vanaf het klembord; uit veel regels worden veel kaartjes of touchpoints</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>Make a copy of what is selected</source>
        <translation>Maak een kopie van wat geselecteerd is</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Select all of the lane; once more: all of that kind</source>
        <translation>Selecteer alles in de rij; nog een keer: alles van die soort</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find a text in this map</source>
        <translation>Zoek een tekst in deze kaart</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>V&amp;olgende zoeken</translation>
    </message>
    <message>
        <source>Go to the next place of the text</source>
        <translation>Ga naar de volgende plaats van de tekst</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>Go to the previous place of the text</source>
        <translation>Ga naar de vorige plaats van de tekst</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Ga naar of doe…</translation>
    </message>
    <message>
        <source>Find a command, a touchpoint, a phase, a persona or a card by some letters of its name</source>
        <translation>Vind een opdracht, touchpoint, fase, persona of kaartje aan een paar letters van de naam</translation>
    </message>
    <message>
        <source>Export as te&amp;xt…</source>
        <translation>Exporteren als te&amp;kst…</translation>
    </message>
    <message>
        <source>Write the map as Markdown, CSV or Mermaid</source>
        <translation>Schrijf de kaart als Markdown, CSV of Mermaid</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Make a map of a table, a Markdown text or a Mermaid diagram</source>
        <translation>Maak een kaart van een tabel, een Markdown-tekst of een Mermaid-diagram</translation>
    </message>
    <message>
        <source>Copy as pictu&amp;re</source>
        <translation>Kopiëren als &amp;plaatje</translation>
    </message>
    <message>
        <source>Put the whole map on the clipboard as a picture</source>
        <translation>Zet de hele kaart als plaatje op het klembord</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Kaart afdrukken</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold phase</source>
        <translation>Fase in- of uit&amp;klappen</translation>
    </message>
    <message>
        <source>Show the phase of the selection as one narrow column, or in full again</source>
        <translation>De fase van de selectie als één smalle kolom tonen, of weer helemaal</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>O&amp;verzicht</translation>
    </message>
    <message>
        <source>Show or hide the outline at the left</source>
        <translation>Het overzicht links tonen of verbergen</translation>
    </message>
    <message>
        <source>Go to the sheet, the panel, the outline or the toolbar</source>
        <translation>Naar de kaart, het paneel, het overzicht of de werkbalk</translation>
    </message>
    <message>
        <source>Go back to the sheet, the panel, the outline or the toolbar</source>
        <translation>Terug naar de kaart, het paneel, het overzicht of de werkbalk</translation>
    </message>
    <message>
        <source>Close this map; the last one makes room for the start page</source>
        <translation>Deze kaart sluiten; na de laatste komt de startpagina</translation>
    </message>
    <message>
        <source>Panel: &amp;Touchpoint</source>
        <translation>Paneel: &amp;Touchpoint</translation>
    </message>
    <message>
        <source>Show all that the map holds about the selected touchpoint or phase</source>
        <translation>Alles tonen wat de kaart weet over het geselecteerde touchpoint of de fase</translation>
    </message>
    <message>
        <source>Panel: P&amp;ersona</source>
        <translation>Paneel: P&amp;ersona</translation>
    </message>
    <message>
        <source>Show the personas</source>
        <translation>De persona’s tonen</translation>
    </message>
    <message>
        <source>Panel: &amp;Goal</source>
        <translation>Paneel: &amp;Doel</translation>
    </message>
    <message>
        <source>Show goal, measure and scope of the map</source>
        <translation>Doel, meetwaarde en afbakening van de kaart tonen</translation>
    </message>
    <message>
        <source>Panel: Pa&amp;in points</source>
        <translation>Paneel: P&amp;ijnpunten</translation>
    </message>
    <message>
        <source>Show the pain points of the whole map</source>
        <translation>De pijnpunten van de hele kaart tonen</translation>
    </message>
    <message>
        <source>Panel: &amp;Action plan</source>
        <translation>Paneel: &amp;Actieplan</translation>
    </message>
    <message>
        <source>Show the action plan</source>
        <translation>Het actieplan tonen</translation>
    </message>
    <message>
        <source>Panel: &amp;Lanes</source>
        <translation>Paneel: &amp;Rijen</translation>
    </message>
    <message>
        <source>Show, hide, lock and order the lanes</source>
        <translation>Rijen tonen, verbergen, vergrendelen en ordenen</translation>
    </message>
    <message>
        <source>Panel: Par&amp;ked</source>
        <translation>Paneel: &amp;Geparkeerd</translation>
    </message>
    <message>
        <source>Show what has no place on the map yet</source>
        <translation>Tonen wat nog geen plek op de kaart heeft</translation>
    </message>
    <message>
        <source>&amp;Decide what both changed…</source>
        <translation>&amp;Kiezen wat jullie allebei wijzigden…</translation>
    </message>
    <message>
        <source>Choose between what you and somebody else wrote</source>
        <translation>Kies tussen wat jij en iemand anders schreef</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Touchpoint toevoegen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Add pain point</source>
        <translation>Pijnpunt toevoegen</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>Kans toevoegen</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel wijzigen</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Doel wijzigen</translation>
    </message>
    <message>
        <source>Rename phase</source>
        <translation>Fase hernoemen</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Rij hernoemen</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Touchpoint hernoemen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>Change pain point</source>
        <translation>Pijnpunt wijzigen</translation>
    </message>
    <message>
        <source>Change opportunity</source>
        <translation>Kans wijzigen</translation>
    </message>
    <message>
        <source>Move phase</source>
        <translation>Fase verplaatsen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Rij verplaatsen</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Touchpoint verplaatsen</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notitie verplaatsen</translation>
    </message>
    <message>
        <source>Move pain point</source>
        <translation>Pijnpunt verplaatsen</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>Kans verplaatsen</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotie wijzigen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Remove phase</source>
        <translation>Fase verwijderen</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message>
        <source>Remove touchpoint</source>
        <translation>Touchpoint verwijderen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>Remove pain point</source>
        <translation>Pijnpunt verwijderen</translation>
    </message>
    <message>
        <source>Remove opportunity</source>
        <translation>Kans verwijderen</translation>
    </message>
    <message>
        <source>Remove emotion</source>
        <translation>Emotie verwijderen</translation>
    </message>
    <message>
        <source>Remove persona</source>
        <translation>Persona verwijderen</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Meetwaarde verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Phase “%1” removed.</source>
        <translation>Fase “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Lane “%1” removed.</source>
        <translation>Rij “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Touchpoint “%1” removed.</source>
        <translation>Touchpoint “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Note “%1” removed.</source>
        <translation>Notitie “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Pain point “%1” removed.</source>
        <translation>Pijnpunt “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Opportunity “%1” removed.</source>
        <translation>Kans “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Persona “%1” removed.</source>
        <translation>Persona “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Emotion of %1 removed.</source>
        <translation>Emotie van %1 verwijderd.</translation>
    </message>
    <message>
        <source>Metric removed.</source>
        <translation>Meetwaarde verwijderd.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <translation>Rij: %1</translation>
    </message>
    <message>
        <source>Touchpoint %1: %2</source>
        <translation>Touchpoint %1: %2</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>de titel</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>het doel</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation>de fase</translation>
    </message>
    <message>
        <source>the lane</source>
        <translation>de rij</translation>
    </message>
    <message>
        <source>touchpoint %1</source>
        <translation>touchpoint %1</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>de notitie</translation>
    </message>
    <message>
        <source>Editing %1: Enter saves and opens the next, Shift+Enter new line, Esc keeps it</source>
        <translation>Je bewerkt %1: Enter bewaart en opent de volgende, Shift+Enter nieuwe regel, Esc behoudt de tekst</translation>
    </message>
    <message>
        <source>Editing %1: Enter saves, Esc keeps it</source>
        <translation>Je bewerkt %1: Enter bewaart, Esc behoudt de tekst</translation>
    </message>
    <message>
        <source>Change column width</source>
        <translation>Kolombreedte wijzigen</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>ernstig</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>quick fix</source>
        <translation>quick fix</translation>
    </message>
    <message>
        <source>impact %1 of 5</source>
        <translation>impact %1 van 5</translation>
    </message>
    <message>
        <source>effort %1 of 5</source>
        <translation>moeite %1 van 5</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwoord op %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>doel %1</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>doel gehaald</translation>
    </message>
    <message>
        <source>off target</source>
        <translation>doel niet gehaald</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>verwacht %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>piek</translation>
    </message>
    <message>
        <source>valley %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment of truth</translation>
    </message>
    <message>
        <source>%1 leave here</source>
        <translation>%1 haakt hier af</translation>
    </message>
    <message>
        <source>ends well</source>
        <translation>eindigt goed</translation>
    </message>
    <message>
        <source>ends badly</source>
        <translation>eindigt slecht</translation>
    </message>
    <message>
        <source>picture without description</source>
        <translation>afbeelding zonder beschrijving</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet genoemd</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>Customer journey map</source>
        <translation>Klantreiskaart</translation>
    </message>
    <message>
        <source>Customer journey map: %1</source>
        <translation>Klantreiskaart: %1</translation>
    </message>
    <message>
        <source>Phases: %1, touchpoints: %2, lanes: %3</source>
        <translation>Fasen: %1, touchpoints: %2, rijen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this cell</source>
        <translation>
            <numerusform>%n onderdeel in deze cel</numerusform>
            <numerusform>%n onderdelen in deze cel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Opens the editor over the text</source>
        <translation>Opent het tekstveld over de tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
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
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pijnpunt</numerusform>
            <numerusform>%n pijnpunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s)</source>
        <translation>
            <numerusform>%n kans</numerusform>
            <numerusform>%n kansen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emotion(s)</source>
        <translation>
            <numerusform>%n emotie</numerusform>
            <numerusform>%n emoties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n meetwaarde</numerusform>
            <numerusform>%n meetwaarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persona’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 verwijderd.</translation>
    </message>
    <message>
        <source>Fold phase</source>
        <translation>Fase inklappen</translation>
    </message>
    <message>
        <source>Unfold phase</source>
        <translation>Fase uitklappen</translation>
    </message>
    <message>
        <source>Phase “%1” removed, with %2.</source>
        <translation>Fase “%1” verwijderd, met %2.</translation>
    </message>
    <message>
        <source>Rename persona</source>
        <translation>Persona hernoemen</translation>
    </message>
    <message>
        <source>the persona</source>
        <translation>de persona</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Advertentie</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Zoekmachine</translation>
    </message>
    <message>
        <source>Letter or parcel</source>
        <translation>Brief of pakket</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Recensie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Another word…</source>
        <translation>Een ander woord…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Give the findings as JSON, for other programs.</source>
        <translation>De bevindingen als JSON, voor andere programma’s.</translation>
    </message>
    <message>
        <source>List what is wrong with a file (exit code 0: nothing, 1: findings, 2: unreadable).</source>
        <translation>Noemen wat er mis is met een bestand (afsluitcode 0: niets, 1: bevindingen, 2: onleesbaar).</translation>
    </message>
    <message>
        <source>The file to write; “-” is the standard output.</source>
        <translation>Het bestand om te schrijven; “-” is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>What to write, where the name of the file does not tell.</source>
        <translation>Wat te schrijven, als de bestandsnaam dat niet zegt.</translation>
    </message>
    <message>
        <source>The colours (light).</source>
        <translation>De kleuren (light).</translation>
    </message>
    <message>
        <source>How many times larger than on the sheet (1).</source>
        <translation>Hoeveel keer zo groot als op het blad (1).</translation>
    </message>
    <message>
        <source>The width in pixels; the height follows.</source>
        <translation>De breedte in pixels; de hoogte volgt.</translation>
    </message>
    <message>
        <source>As large as fits into this many pixels; a PNG gets exactly this size.</source>
        <translation>Zo groot als in zoveel pixels past; een PNG krijgt precies deze maat.</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>Geen achtergrond.</translation>
    </message>
    <message>
        <source>Show what a saved view of the map shows.</source>
        <translation>Tonen wat een bewaarde weergave van de kaart toont.</translation>
    </message>
    <message>
        <source>Show these lanes only.</source>
        <translation>Alleen deze rijen tonen.</translation>
    </message>
    <message>
        <source>Show these personas only.</source>
        <translation>Alleen deze persona’s tonen.</translation>
    </message>
    <message>
        <source>Show this phase only, by title or number.</source>
        <translation>Alleen deze fase tonen, met titel of nummer.</translation>
    </message>
    <message>
        <source>Journeyline, an editor for customer journey maps.</source>
        <translation>Journeyline, een editor voor customer journey maps.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Gebruik:</translation>
    </message>
    <message>
        <source>Open the window, with one window for each file.</source>
        <translation>Het venster openen, met een venster per bestand.</translation>
    </message>
    <message>
        <source>Tell the options of a command.</source>
        <translation>De opties van een opdracht noemen.</translation>
    </message>
    <message>
        <source>This text; the version.</source>
        <translation>Deze tekst; de versie.</translation>
    </message>
    <message>
        <source>“-” as a file is the standard input or output. Exit codes: 0 all is well, 1 there are findings, 2 a fault, told on one line.</source>
        <translation>“-” als bestand is de standaardinvoer of -uitvoer. Afsluitcodes: 0 alles goed, 1 er zijn bevindingen, 2 een fout, op één regel verteld.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>The map to write; “-” is the standard output.</source>
        <translation>De kaart om te schrijven; “-” is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>The scale of the scores in the text, such as 0-10; converted to 1 to 5.</source>
        <translation>De schaal van de scores in de tekst, bijvoorbeeld 0-10; omgerekend naar 1 tot 5.</translation>
    </message>
    <message>
        <source>The language of the words inside the map.</source>
        <translation>De taal van de woorden in de kaart.</translation>
    </message>
    <message>
        <source>Write over a file that exists.</source>
        <translation>Een bestand dat er al is overschrijven.</translation>
    </message>
    <message>
        <source>Make a map of a text; what could not be placed is listed.</source>
        <translation>Van een tekst een kaart maken; wat geen plek kreeg, wordt genoemd.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>(without title)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>future</source>
        <translation>toekomst</translation>
    </message>
    <message>
        <source>current</source>
        <translation>huidig</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>no touchpoints yet</source>
        <translation>nog geen touchpoints</translation>
    </message>
    <message>
        <source>%1 measured, %2 heard, %3 assumed (%4 % rests on customers)</source>
        <translation>%1 gemeten, %2 gehoord, %3 aangenomen (%4 % komt van klanten)</translation>
    </message>
    <message>
        <source>Tell what is in a map.</source>
        <translation>Vertellen wat er in een kaart staat.</translation>
    </message>
    <message>
        <source>The file to write; it may be the one that is read. “-” is the standard output.</source>
        <translation>Het bestand om te schrijven; dat mag het gelezen bestand zijn. “-” is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Write a map in the canonical form of this version.</source>
        <translation>Een kaart in de vaste vorm van deze versie schrijven.</translation>
    </message>
    <message>
        <source>Which template to start from (blank).</source>
        <translation>Van welk sjabloon uit te gaan (blank).</translation>
    </message>
    <message>
        <source>List the templates and stop.</source>
        <translation>Toon de sjablonen en stop.</translation>
    </message>
    <message>
        <source>Write a new map.</source>
        <translation>Een nieuwe kaart schrijven.</translation>
    </message>
    <message>
        <source>Markdown with a heading for each touchpoint, or as one table (outline).</source>
        <translation>Markdown met een kop per touchpoint (outline), of als één tabel (table); standaard outline.</translation>
    </message>
    <message>
        <source>What the text is, where the name of the file does not tell (mermaid).</source>
        <translation>Wat de tekst is, als de bestandsnaam dat niet zegt (mermaid).</translation>
    </message>
    <message>
        <source>Fit a PDF to this size of paper; without it one page is as large as the sheet.</source>
        <translation>Pas een PDF op dit papierformaat; zonder is één pagina zo groot als het vel.</translation>
    </message>
    <message>
        <source>Cut a PDF over pages of this paper (A4), at phases and lanes, with marks.</source>
        <translation>Verdeel een PDF over pagina’s van dit papier (A4), bij fasen en rijen, met snijtekens.</translation>
    </message>
    <message>
        <source>Texts of an SVG or PDF as texts, or as outlines that look alike everywhere.</source>
        <translation>Teksten van een SVG of PDF als tekst, of als omtrekken die er overal hetzelfde uitzien.</translation>
    </message>
    <message>
        <source>Show this PNG or JPEG as the logo.</source>
        <translation>Toon deze PNG of JPEG als logo.</translation>
    </message>
    <message>
        <source>Up to three colours for the phases, such as #0B6F77.</source>
        <translation>Hoogstens drie kleuren voor de fasen, zoals #0B6F77.</translation>
    </message>
    <message>
        <source>Without the logo and the colours of the map.</source>
        <translation>Zonder het logo en de kleuren van de kaart.</translation>
    </message>
    <message>
        <source>Draw a map as SVG, PNG or PDF, or write it as Markdown, CSV or Mermaid.</source>
        <translation>Een kaart tekenen als SVG, PNG of PDF, of schrijven als Markdown, CSV of Mermaid.</translation>
    </message>
    <message>
        <source>The file to write; it may be one of those that are read. “-” is the standard output.</source>
        <translation>Het te schrijven bestand; het mag een van de gelezen bestanden zijn. “-” is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Make one map of two versions that go back to the same one; what needs a look is listed, and the exit code is 1 then.</source>
        <translation>Maak één kaart van twee versies die op dezelfde teruggaan; wat een blik vraagt wordt genoemd, en de afsluitcode is dan 1.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>This part of the map is no longer there. Undo its deletion to change it.</source>
        <translation>Dit onderdeel van de kaart is er niet meer. Maak het verwijderen ongedaan om het te wijzigen.</translation>
    </message>
    <message>
        <source>This touchpoint is no longer there. Undo its deletion to change it.</source>
        <translation>Dit touchpoint is er niet meer. Maak het verwijderen ongedaan om het te wijzigen.</translation>
    </message>
    <message>
        <source>The lane is locked. Unlock it to change what is in it.</source>
        <translation>De rij is vergrendeld. Ontgrendel hem om de inhoud te wijzigen.</translation>
    </message>
    <message>
        <source>This lane holds no cards. Choose a lane of notes.</source>
        <translation>In deze rij staan geen kaartjes. Kies een rij met notities.</translation>
    </message>
    <message>
        <source>The value of “%1” lies outside its range, so it was not taken over.</source>
        <translation>De waarde van “%1” valt buiten het bereik en is niet overgenomen.</translation>
    </message>
    <message>
        <source>A part keeps its id for life, so this change was not made.</source>
        <translation>Een onderdeel houdt altijd zijn id; deze wijziging is niet gemaakt.</translation>
    </message>
    <message>
        <source>Parts inside this one are changed one by one, so this change was not made.</source>
        <translation>Onderdelen hierbinnen worden elk apart gewijzigd; deze wijziging is niet gemaakt.</translation>
    </message>
    <message>
        <source>This touchpoint does not concern that persona. Add the persona to the touchpoint first.</source>
        <translation>Dit touchpoint gaat niet over die persona. Voeg de persona eerst aan het touchpoint toe.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a language. Write it as “nl” or “en”.</source>
        <translation>“%1” is geen naam van een taal. Schrijf “nl” of “en”.</translation>
    </message>
    <message>
        <source>There is nothing to draw. Check which phases and lanes are chosen.</source>
        <translation>Er is niets om te tekenen. Controleer welke fasen en rijen gekozen zijn.</translation>
    </message>
    <message>
        <source>The size of the picture cannot be used. Choose a scale above 0, or a width and height in pixels.</source>
        <translation>De maat van de afbeelding is onbruikbaar. Kies een schaal boven 0, of een breedte en hoogte in pixels.</translation>
    </message>
    <message>
        <source>The picture would have %1 megapixels; at most 200 can be made. Choose a scale of at most %4 or a width of at most %2 px, or export as SVG.</source>
        <translation>De afbeelding zou %1 megapixels krijgen; hoogstens 200 is mogelijk. Kies een schaal van hoogstens %4 of een breedte van hoogstens %2 px, of exporteer als SVG.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller scale.</source>
        <translation>Er is te weinig geheugen voor een afbeelding van deze maat. Kies een kleinere schaal.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG. Choose a smaller scale, or export as SVG.</source>
        <translation>De afbeelding kon niet als PNG geschreven worden. Kies een kleinere schaal of exporteer als SVG.</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures can be used. Save the picture as one of these.</source>
        <translation>Alleen PNG- en JPEG-afbeeldingen zijn bruikbaar. Bewaar de afbeelding als een van beide.</translation>
    </message>
    <message>
        <source>The picture has %1 megapixels; at most 40 can be used. Make it smaller first.</source>
        <translation>De afbeelding heeft %1 megapixels; hoogstens 40 is bruikbaar. Maak hem eerst kleiner.</translation>
    </message>
    <message>
        <source>The picture is damaged. Save it again from the program it comes from.</source>
        <translation>De afbeelding is beschadigd. Bewaar hem opnieuw vanuit het programma waar hij vandaan komt.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>touchpoint</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaartje</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>pijnpunt</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>meetwaarde</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>parked note</source>
        <translation>geparkeerde notitie</translation>
    </message>
    <message>
        <source>view</source>
        <translation>weergave</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agendapunt</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>waar of onwaar</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Please report this.</source>
        <translation>Er ging iets mis (%1). Meld dit alsjeblieft.</translation>
    </message>
    <message>
        <source>The file is empty. If it should hold a map, look for an older copy.</source>
        <translation>Het bestand is leeg. Hoort er een kaart in te staan, zoek dan een oudere kopie.</translation>
    </message>
    <message>
        <source>The file holds only zeros, as after a power failure. Look for an older copy.</source>
        <translation>In het bestand staan alleen nullen, zoals na een stroomstoring. Zoek een oudere kopie.</translation>
    </message>
    <message>
        <source>The file takes %1; maps of up to %2 are opened. Large pictures are the usual cause.</source>
        <translation>Het bestand is %1 groot; kaarten tot %2 worden geopend. Meestal komt het door grote afbeeldingen.</translation>
    </message>
    <message>
        <source>From here on the text is not UTF-8: the file is damaged or in another encoding. Save it as UTF-8, or take an older copy.</source>
        <translation>Vanaf hier is de tekst geen UTF-8: het bestand is beschadigd of heeft een andere codering. Bewaar het als UTF-8 of neem een oudere kopie.</translation>
    </message>
    <message>
        <source>This is not a journey map: the file belongs to another program.</source>
        <translation>Dit is geen journeykaart: het bestand hoort bij een ander programma.</translation>
    </message>
    <message>
        <source>The file holds both sides of a merge conflict. Resolve the conflict or take one side, then try again.</source>
        <translation>In het bestand staan beide kanten van een samenvoegconflict. Los het conflict op of kies één kant en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file breaks off here; its end is missing. Look for an older copy.</source>
        <translation>Het bestand breekt hier af; het einde ontbreekt. Zoek een oudere kopie.</translation>
    </message>
    <message>
        <source>The text is not well-formed JSON here. If somebody edited the file by hand, undo that change.</source>
        <translation>De tekst is hier geen geldige JSON. Heeft iemand het bestand met de hand bewerkt, maak dat dan ongedaan.</translation>
    </message>
    <message>
        <source>Text follows after the end of the map. Remove what follows and try again.</source>
        <translation>Na het einde van de kaart volgt nog tekst. Haal weg wat erachter staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it with a decimal point and without leading zeros.</source>
        <translation>“%1” is geen getal. Schrijf het met een decimale punt en zonder nullen vooraan.</translation>
    </message>
    <message>
        <source>This escaped character is only half of a pair. Write the whole character.</source>
        <translation>Dit teken is maar de helft van een paar. Schrijf het hele teken.</translation>
    </message>
    <message>
        <source>The control character %1 stands in a text. Remove it, or write it as an escape.</source>
        <translation>In een tekst staat het stuurteken %1. Haal het weg of schrijf het als escape.</translation>
    </message>
    <message>
        <source>The parts are nested more than %1 levels deep. No map needs that: the file is damaged or made to do harm.</source>
        <translation>De onderdelen zijn meer dan %1 niveaus diep genest. Geen kaart heeft dat nodig: het bestand is beschadigd of kwaadaardig.</translation>
    </message>
    <message>
        <source>The member “%1” stands here twice. Remove one of the two.</source>
        <translation>Het gegeven “%1” staat hier twee keer. Haal er een weg.</translation>
    </message>
    <message>
        <source>“%1” should be %2 but is %3. Correct it or remove it.</source>
        <translation>“%1” moet %2 zijn, maar is %3. Verbeter het of haal het weg.</translation>
    </message>
    <message>
        <source>This map needs a program that reads format version %1; this one reads version %2. Update Journeyline.</source>
        <translation>Deze kaart vraagt een programma dat versie %1 van het formaat leest; dit leest versie %2. Werk Journeyline bij.</translation>
    </message>
    <message>
        <source>What would be written does not say the same as the map, so nothing was written. Please report this.</source>
        <translation>Wat geschreven zou worden, zegt niet hetzelfde als de kaart; er is dus niets geschreven. Meld dit alsjeblieft.</translation>
    </message>
    <message>
        <source>“%2” is not a value of “%1” that this version knows. It is kept, but not used.</source>
        <translation>“%2” is geen waarde van “%1” die deze versie kent. Hij blijft bewaard, maar wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>For “%1”, %2 lies outside the range. It is kept, but not used.</source>
        <translation>Voor “%1” valt %2 buiten het bereik. Het blijft bewaard, maar wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>“%1” takes whole numbers; %2 is kept, but not used.</source>
        <translation>“%1” moet een geheel getal zijn; %2 blijft bewaard, maar wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>“%1” is null. It is kept, but not used.</source>
        <translation>“%1” is null. Het blijft bewaard, maar wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>The file does not say its version. It was read as version 1.</source>
        <translation>Het bestand noemt zijn versie niet. Het is gelezen als versie 1.</translation>
    </message>
    <message>
        <source>The file has version %1, this program writes version %2. What it does not know is kept.</source>
        <translation>Het bestand heeft versie %1, dit programma schrijft versie %2. Wat het niet kent, blijft bewaard.</translation>
    </message>
    <message>
        <source>This %1 (“%2”) had no id and got a new one.</source>
        <translation>Hier had een onderdeel (%1, “%2”) geen id; het kreeg een nieuw.</translation>
    </message>
    <message>
        <source>The id “%3” is used twice; this %1 (“%2”) got a new one.</source>
        <translation>Het id “%3” komt twee keer voor; dit onderdeel (%1, “%2”) kreeg een nieuw.</translation>
    </message>
    <message>
        <source>“%3” of this %1 (“%2”) refers to “%4”, which does not exist. The reference was removed.</source>
        <translation>“%3” van dit onderdeel (%1, “%2”) verwijst naar “%4”, dat niet bestaat. De verwijzing is verwijderd.</translation>
    </message>
    <message>
        <source>This %1 (“%2”) has cards in the lane “%3”, which does not exist. The lane was made again.</source>
        <translation>Dit onderdeel (%1, “%2”) heeft kaartjes in rij “%3”, die niet bestaat. De rij is opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>This %1 (“%2”) lists the lane “%3” twice. The cards of both entries were joined.</source>
        <translation>Dit onderdeel (%1, “%2”) noemt rij “%3” twee keer. De kaartjes van beide zijn samengevoegd.</translation>
    </message>
    <message>
        <source>There is no Mermaid journey in this text: no line holds the word “journey” alone. Other kinds of diagrams cannot be imported.</source>
        <translation>In deze tekst staat geen Mermaid-journey: er is geen regel met alleen het woord “journey”. Andere diagrammen kunnen niet worden geïmporteerd.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>De tekst is geen UTF-8. Bewaar hem als UTF-8 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB. Split it into smaller journeys.</source>
        <translation>De tekst is groter dan %1 MB. Splits hem in kleinere journeys.</translation>
    </message>
    <message>
        <source>“%1” was read as “journey”, the only spelling that Mermaid knows.</source>
        <translation>“%1” is gelezen als “journey”, de enige schrijfwijze die Mermaid kent.</translation>
    </message>
    <message>
        <source>The text above the journey was left out.</source>
        <translation>De tekst boven de journey is weggelaten.</translation>
    </message>
    <message>
        <source>The text below the journey was left out.</source>
        <translation>De tekst onder de journey is weggelaten.</translation>
    </message>
    <message>
        <source>The header between “---” lines is not closed. Only its title was looked for.</source>
        <translation>De kop tussen “---”-regels is niet afgesloten. Alleen de titel is eruit gehaald.</translation>
    </message>
    <message>
        <source>The directive is not closed with “}%%”; this line was left out.</source>
        <translation>De instructie is niet afgesloten met “}%%”; deze regel is weggelaten.</translation>
    </message>
    <message>
        <source>A second journey starts here. It was put behind the first one.</source>
        <translation>Hier begint een tweede journey. Die is achter de eerste gezet.</translation>
    </message>
    <message>
        <source>“%2” begins with the word “%1” and was read as a task. Mermaid itself refuses this line.</source>
        <translation>“%2” begint met het woord “%1” en is gelezen als taak. Mermaid zelf weigert deze regel.</translation>
    </message>
    <message>
        <source>The section “%1” has a colon in its name. Mermaid itself refuses this line.</source>
        <translation>De sectie “%1” heeft een dubbele punt in de naam. Mermaid zelf weigert deze regel.</translation>
    </message>
    <message>
        <source>The line was split at its semicolons. Mermaid itself refuses them.</source>
        <translation>De regel is gesplitst bij de puntkomma’s. Mermaid zelf weigert die.</translation>
    </message>
    <message>
        <source>“%1” has no score, so the curve has no point there.</source>
        <translation>“%1” heeft geen score; de curve heeft daar geen punt.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”; the rest of the line was taken for its text.</source>
        <translation>Na “%1” ontbreekt een dubbele punt; de rest van de regel is als tekst genomen.</translation>
    </message>
    <message>
        <source>The wide colons in “%1” were read as ordinary ones.</source>
        <translation>De brede dubbele punten in “%1” zijn gelezen als gewone.</translation>
    </message>
    <message>
        <source>The “{” after “%1” is never closed; only this line was taken for its text.</source>
        <translation>De “{” na “%1” wordt nergens gesloten; alleen deze regel is als tekst genomen.</translation>
    </message>
    <message>
        <source>This line was left out: “%1”. A task reads “name: score: people”.</source>
        <translation>Deze regel is weggelaten: “%1”. Een taak schrijf je als “naam: score: mensen”.</translation>
    </message>
    <message>
        <source>“%1” has no text of its own, so Mermaid takes the next line for it: “%2”.</source>
        <translation>“%1” heeft zelf geen tekst, dus neemt Mermaid de volgende regel daarvoor: “%2”.</translation>
    </message>
    <message>
        <source>“%1” holds a “#”. Mermaid takes that for a comment and refuses the line.</source>
        <translation>In “%1” staat een “#”. Mermaid ziet dat als commentaar en weigert de regel.</translation>
    </message>
    <message>
        <source>Mermaid takes the “#” for a comment, so this was left out: “%1”.</source>
        <translation>Mermaid ziet de “#” als commentaar; dit is dus weggelaten: “%1”.</translation>
    </message>
    <message>
        <source>This section has no name. Its phase has no title.</source>
        <translation>Deze sectie heeft geen naam. De fase heeft geen titel.</translation>
    </message>
    <message>
        <source>An empty name among the people of “%1” was left out.</source>
        <translation>Een lege naam bij de mensen van “%1” is weggelaten.</translation>
    </message>
    <message>
        <source>The score of “%1” is not a number. “%2” was kept as description.</source>
        <translation>De score van “%1” is geen getal. “%2” is bewaard als beschrijving.</translation>
    </message>
    <message>
        <source>The score %2 of “%1” lies outside the scale %3 and was left out.</source>
        <translation>De score %2 van “%1” valt buiten de schaal %3 en is weggelaten.</translation>
    </message>
    <message>
        <source>Some scores lie between 5 and 10. If the author used a scale of 0 to 10, import again with the scale 0-10.</source>
        <translation>Sommige scores liggen tussen 5 en 10. Gebruikte de auteur een schaal van 0 tot 10, importeer dan opnieuw met de schaal 0-10.</translation>
    </message>
    <message>
        <source>A fourth field of “%1” was left out: “%2”.</source>
        <translation>Een vierde veld van “%1” is weggelaten: “%2”.</translation>
    </message>
    <message>
        <source>There is no file of this name. Check the spelling and the folder.</source>
        <translation>Er is geen bestand met deze naam. Controleer de spelling en de map.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Name a file in it.</source>
        <translation>Dit is een map of een apparaat, geen bestand. Geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>The file takes %1; at most %2 is read.</source>
        <translation>Het bestand is %1 groot; er wordt hoogstens %2 gelezen.</translation>
    </message>
    <message>
        <source>Another program keeps changing the file. Wait until it is ready and try again.</source>
        <translation>Een ander programma blijft het bestand wijzigen. Wacht tot het klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You have no permission (%1). Choose another folder, or ask for the rights.</source>
        <translation>U hebt hier geen rechten (%1). Kies een andere map of vraag om de rechten.</translation>
    </message>
    <message>
        <source>This disk can only be read (%1). Choose another folder.</source>
        <translation>Van deze schijf kan alleen gelezen worden (%1). Kies een andere map.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it, or choose another one.</source>
        <translation>De map “%1” bestaat niet. Maak hem aan of kies een andere.</translation>
    </message>
    <message>
        <source>The link leads back to itself. Point it at a file.</source>
        <translation>De koppeling verwijst naar zichzelf. Laat hem naar een bestand wijzen.</translation>
    </message>
    <message>
        <source>The disk is full: %1 is needed, %2 is free. Make room or choose another disk.</source>
        <translation>De schijf is vol: nodig is %1, vrij is %2. Maak ruimte of kies een andere schijf.</translation>
    </message>
    <message>
        <source>The disk reports an error: %1 (%2). Try again or choose another disk.</source>
        <translation>De schijf meldt een fout: %1 (%2). Probeer het opnieuw of kies een andere schijf.</translation>
    </message>
    <message>
        <source>The check before saving found a difference (%1), so the file was left as it was. Please report this.</source>
        <translation>De controle vóór het bewaren vond een verschil (%1); het bestand is daarom gelaten zoals het was. Meld dit alsjeblieft.</translation>
    </message>
    <message>
        <source>The map has no file yet. Choose a name for it first.</source>
        <translation>De kaart heeft nog geen bestand. Kies er eerst een naam voor.</translation>
    </message>
    <message>
        <source>This change was already finished. Start it again.</source>
        <translation>Deze wijziging was al afgerond. Begin opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. “journeyline --help” lists the commands.</source>
        <translation>“%1” is geen opdracht en geen bestand. “journeyline --help” noemt de opdrachten.</translation>
    </message>
    <message>
        <source>There is no option “%1”. Add --help to see the options.</source>
        <translation>Er is geen optie “%1”. Voeg --help toe om de opties te zien.</translation>
    </message>
    <message>
        <source>The option %1 needs a value. Add --help to see which.</source>
        <translation>De optie %1 vraagt een waarde. Voeg --help toe om te zien welke.</translation>
    </message>
    <message>
        <source>The option %1 takes no value. Leave out what follows the “=”.</source>
        <translation>De optie %1 heeft geen waarde. Laat weg wat na de “=” staat.</translation>
    </message>
    <message>
        <source>“%2” cannot be used for %1. Possible are: %3.</source>
        <translation>“%2” is niet bruikbaar voor %1. Mogelijk zijn: %3.</translation>
    </message>
    <message>
        <source>No file is named. Usage: %1.</source>
        <translation>Er is geen bestand genoemd. Gebruik: %1.</translation>
    </message>
    <message>
        <source>“%1” is one file too many. Usage: %2.</source>
        <translation>“%1” is een bestand te veel. Gebruik: %2.</translation>
    </message>
    <message>
        <source>Say with -o where to write. Usage: %1.</source>
        <translation>Zeg met -o waar geschreven moet worden. Gebruik: %1.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “journeyline --help” lists what works without one.</source>
        <translation>Er is geen beeldscherm om een venster op te openen. “journeyline --help” noemt wat zonder kan.</translation>
    </message>
    <message>
        <source>Only one of --scale, --width and --fit can be used. Leave the others out.</source>
        <translation>Van --scale, --width en --fit kan er maar één gebruikt worden. Laat de andere weg.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name, or add --replace to write over it.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam, of voeg --replace toe om het te overschrijven.</translation>
    </message>
    <message>
        <source>This is the file that is read. Choose another name for the result.</source>
        <translation>Dit is het bestand dat gelezen wordt. Kies een andere naam voor het resultaat.</translation>
    </message>
    <message>
        <source>The name does not tell the format. Add --format with one of: %1.</source>
        <translation>De naam zegt niet welk formaat het is. Voeg --format toe met een van: %1.</translation>
    </message>
    <message>
        <source>The map has no view “%1”. There are: %2.</source>
        <translation>De kaart heeft geen weergave “%1”. Er zijn: %2.</translation>
    </message>
    <message>
        <source>The map has no lane “%1”. There are: %2.</source>
        <translation>De kaart heeft geen rij “%1”. Er zijn: %2.</translation>
    </message>
    <message>
        <source>The map has no persona “%1”. There are: %2.</source>
        <translation>De kaart heeft geen persona “%1”. Er zijn: %2.</translation>
    </message>
    <message>
        <source>The map has no phase “%1”. There are: %2.</source>
        <translation>De kaart heeft geen fase “%1”. Er zijn: %2.</translation>
    </message>
    <message>
        <source>“%2” cannot be used for %1. Write it like one of these: %3.</source>
        <translation>“%2” is niet bruikbaar voor %1. Schrijf het zoals een van deze: %3.</translation>
    </message>
    <message>
        <source>without title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>The lane “%1” came along, because this map had none for these cards.</source>
        <translation>De rij “%1” is meegekomen, omdat deze kaart er geen had voor deze kaartjes.</translation>
    </message>
    <message>
        <source>The persona “%1” came along, because this map did not have it.</source>
        <translation>De persona “%1” is meegekomen, omdat deze kaart die niet had.</translation>
    </message>
    <message>
        <source>The source “%1” came along, because this map did not have it.</source>
        <translation>De bron “%1” is meegekomen, omdat deze kaart die niet had.</translation>
    </message>
    <message>
        <source>Only the first %1 lines were pasted. Paste the rest in a second go.</source>
        <translation>Alleen de eerste %1 regels zijn geplakt. Plak de rest in een tweede keer.</translation>
    </message>
    <message>
        <source>The clipboard holds more than %1 MB, so nothing was pasted. Copy less at once.</source>
        <translation>Op het klembord staat meer dan %1 MB, daarom is er niets geplakt. Kopieer minder in één keer.</translation>
    </message>
    <message>
        <source>What is on the clipboard is not a whole part of a map. Copy it once more.</source>
        <translation>Op het klembord staat geen heel onderdeel van een kaart. Kopieer het nog een keer.</translation>
    </message>
    <message>
        <source>Lines have no place here. Select a cell, a card, a touchpoint or a phase first.</source>
        <translation>Regels kunnen hier niet staan. Selecteer eerst een cel, een kaartje, een touchpoint of een fase.</translation>
    </message>
    <message>
        <source>This belongs to a touchpoint. Select one and paste again.</source>
        <translation>Dit hoort bij een touchpoint. Selecteer er een en plak opnieuw.</translation>
    </message>
    <message>
        <source>Cards need a phase or a touchpoint to stand at. Add one and paste again.</source>
        <translation>Kaartjes horen bij een fase of een touchpoint. Voeg er een toe en plak opnieuw.</translation>
    </message>
    <message>
        <source>“%1” has no score. Mermaid draws none without, so it shows there as 3, neutral.</source>
        <translation>“%1” heeft geen score. Mermaid tekent niets zonder score; daar staat nu 3, neutraal.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. In the spreadsheet, save it as “CSV UTF-8”.</source>
        <translation>De tekst is geen UTF-8. Sla haar in het rekenblad op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The text is UTF-16. Save it as UTF-8, in a spreadsheet as “CSV UTF-8”.</source>
        <translation>De tekst is UTF-16. Sla haar op als UTF-8, in een rekenblad als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>This is not a text. Save a spreadsheet as “CSV UTF-8” first.</source>
        <translation>Dit is geen tekst. Sla een rekenblad eerst op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB. Split it into smaller ones.</source>
        <translation>De tekst is groter dan %1 MB. Verdeel haar in kleinere.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Leave out those that are not part of the journey.</source>
        <translation>De tabel heeft meer dan %1 kolommen. Laat weg wat niet bij de reis hoort.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into smaller ones.</source>
        <translation>De tabel heeft meer dan %1 rijen. Verdeel haar in kleinere.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it into smaller ones.</source>
        <translation>De tabel heeft meer dan %1 cellen. Verdeel haar in kleinere.</translation>
    </message>
    <message>
        <source>The table would give more than %1 lanes. Perhaps its rows and columns are exchanged; else leave out those that are not part of the journey.</source>
        <translation>De tabel zou meer dan %1 rijen op de kaart geven. Misschien zijn rijen en kolommen verwisseld; laat anders weg wat niet bij de reis hoort.</translation>
    </message>
    <message>
        <source>There is no table in this text.</source>
        <translation>In deze tekst staat geen tabel.</translation>
    </message>
    <message>
        <source>The table has headings only. Add a row or column for each phase or touchpoint.</source>
        <translation>De tabel heeft alleen koppen. Voeg een rij of kolom toe voor elke fase of elk touchpoint.</translation>
    </message>
    <message>
        <source>Nothing in this table is a phase or touchpoint. Say which row or column holds them.</source>
        <translation>Niets in deze tabel is een fase of touchpoint. Geef aan welke rij of kolom die bevat.</translation>
    </message>
    <message>
        <source>This looks like a log of events: %2 phases take turns %1 times. Sum it up in one row for each phase or touchpoint first.</source>
        <translation>Dit lijkt een logboek van gebeurtenissen: %2 fasen wisselen elkaar %1 keer af. Vat het eerst samen in één rij per fase of touchpoint.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. It was taken for text.</source>
        <translation>Hier begint een aanhalingsteken dat nergens sluit. Het is als tekst gelezen.</translation>
    </message>
    <message>
        <source>“%2” does not fit under “%1”. It was kept among the parked notes.</source>
        <translation>“%2” past niet onder “%1”. Het staat nu bij de geparkeerde notities.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>“%1” is weggelaten.</translation>
    </message>
    <message>
        <source>“%1” is not part of the journey. It was kept among the parked notes.</source>
        <translation>“%1” hoort niet bij de reis. Het staat nu bij de geparkeerde notities.</translation>
    </message>
    <message>
        <source>The score %2 of “%1” lies outside the scale %3. It was kept as the feeling in words.</source>
        <translation>De score %2 van “%1” valt buiten de schaal %3. Ze is bewaard als gevoel in woorden.</translation>
    </message>
    <message>
        <source>Scores, pain points and the like of a phase with several touchpoints were put at the first of them.</source>
        <translation>Scores, pijnpunten en dergelijke van een fase met meer touchpoints staan bij het eerste daarvan.</translation>
    </message>
    <message>
        <source>The lane “%1” is locked, so “%2” was kept among the parked notes.</source>
        <translation>De rij “%1” is vergrendeld; “%2” staat daarom bij de geparkeerde notities.</translation>
    </message>
    <message>
        <source>“%1” keeps its score %2; the table says %3.</source>
        <translation>“%1” houdt score %2; de tabel zegt %3.</translation>
    </message>
    <message>
        <source>There is no journey in this text: no table, no headings with lists below them and no Mermaid diagram that tells of phases.</source>
        <translation>In deze tekst staat geen klantreis: geen tabel, geen koppen met lijsten eronder en geen Mermaid-diagram met fasen.</translation>
    </message>
    <message>
        <source>%1 counts for pictures only. A text holds the whole map; leave the option out.</source>
        <translation>%1 telt alleen voor plaatjes. Een tekst bevat de hele kaart; laat de optie weg.</translation>
    </message>
    <message>
        <source>A size of paper already tells how large the PDF is. Leave out either --paper and --tile, or --scale, --width and --fit.</source>
        <translation>Het papierformaat zegt al hoe groot de PDF is. Laat --paper en --tile weg, of anders --scale, --width en --fit.</translation>
    </message>
    <message>
        <source>The option %1 is for PDF. Leave it out, or choose a name that ends in .pdf.</source>
        <translation>De optie %1 is voor PDF. Laat haar weg, of kies een naam die op .pdf eindigt.</translation>
    </message>
    <message>
        <source>A picture does not go into a map file. Choose a name that ends in .svg, .png or .pdf.</source>
        <translation>Een afbeelding past niet in een kaartbestand. Kies een naam die op .svg, .png of .pdf eindigt.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as # with six digits, such as #0B6F77.</source>
        <translation>“%1” is geen kleur. Schrijf haar als # met zes cijfers, zoals #0B6F77.</translation>
    </message>
    <message>
        <source>A map has at most three colours of its brand. Leave the others out.</source>
        <translation>Een kaart heeft hoogstens drie merkkleuren. Laat de andere weg.</translation>
    </message>
    <message>
        <source>The page would be %1 cm long; a PDF can have 508 cm. Choose a scale of at most %2, fit the sheet to a size of paper, or cut it over several pages.</source>
        <translation>De pagina zou %1 cm lang worden; een PDF kan 508 cm aan. Kies een schaal van hoogstens %2, pas het vel op een papierformaat, of verdeel het over meer pagina’s.</translation>
    </message>
    <message>
        <source>The export was stopped, and no file was written.</source>
        <translation>Het exporteren is gestopt en er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>The printer could not be reached. Check that it is on, or export the map as PDF.</source>
        <translation>De printer was niet te bereiken. Kijk of hij aanstaat, of exporteer de kaart als PDF.</translation>
    </message>
    <message>
        <source>The text holds more than %1 tables and diagrams; the later ones were kept as text. Import them from a file of their own.</source>
        <translation>De tekst bevat meer dan %1 tabellen en diagrammen; de latere zijn als tekst bewaard. Importeer ze uit een eigen bestand.</translation>
    </message>
    <message>
        <source>The text would give more than %1 cards, findings and touchpoints. Split it into smaller ones.</source>
        <translation>De tekst zou meer dan %1 kaartjes, bevindingen en touchpoints opleveren. Splits hem in kleinere.</translation>
    </message>
    <message>
        <source>The score “%2” of “%1” is no number. It was kept as the feeling in words.</source>
        <translation>De score “%2” van “%1” is geen getal. Hij is bewaard als het gevoel in woorden.</translation>
    </message>
    <message>
        <source>“%1” is too large for a number of a map. Write a smaller one.</source>
        <translation>“%1” is te groot voor een getal in een kaart. Schrijf een kleiner getal.</translation>
    </message>
    <message>
        <source>“%1” is neither a date and a value nor a value. Write for example 2026-05-01: 4.2</source>
        <translation>“%1” is geen datum met waarde en geen waarde. Schrijf bijvoorbeeld 2026-05-01: 4,2</translation>
    </message>
    <message>
        <source>The file has more than %1 parts. No map needs that: the file is damaged or made to do harm.</source>
        <translation>Het bestand heeft meer dan %1 onderdelen. Geen kaart heeft die nodig: het bestand is beschadigd of gemaakt om schade te doen.</translation>
    </message>
    <message>
        <source>As a file the map would take %1; maps of up to %2 can be opened again. Nothing was written. Take out large pictures and try again.</source>
        <translation>Als bestand zou de kaart %1 groot zijn; kaarten tot %2 kunnen weer worden geopend. Er is niets geschreven. Haal grote afbeeldingen weg en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen voor dit bestand. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This %1 (“%2”) refers to the persona “%3”, which does not exist. The persona was made again.</source>
        <translation>%1 (“%2”) verwijst naar de persona “%3”, die niet bestaat. De persona is opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Select the touchpoint first at which it belongs.</source>
        <translation>Selecteer eerst het touchpoint waar de kans bij hoort.</translation>
    </message>
    <message>
        <source>Mermaid cannot read the header between “---” lines: it is not proper YAML. Its title was read as far as it goes; put it between quotation marks.</source>
        <translation>Mermaid kan de kop tussen de regels “---” niet lezen: het is geen geldige YAML. De titel is gelezen voor zover dat ging; zet hem tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>The Markdown fence around the journey was left out.</source>
        <translation>De Markdown-omlijsting van de journey is weggelaten.</translation>
    </message>
    <message>
        <source>Mermaid itself refuses this line. It was read as its author most likely meant it.</source>
        <translation>Mermaid zelf weigert deze regel. Hij is gelezen zoals de schrijver hem vermoedelijk bedoelde.</translation>
    </message>
    <message>
        <source>The line was split at its line separators (U+2028), which Mermaid refuses.</source>
        <translation>De regel is gesplitst bij zijn regelscheidingstekens (U+2028), die Mermaid weigert.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, so it was not taken over. Write digits only.</source>
        <translation>“%1” is geen geheel getal en is niet overgenomen. Schrijf alleen cijfers.</translation>
    </message>
    <message>
        <source>“%1” is not a number, so it was not taken over. Write it as %2, for example.</source>
        <translation>“%1” is geen getal en is niet overgenomen. Schrijf het bijvoorbeeld als %2.</translation>
    </message>
    <message>
        <source>“%1” lies outside %2 to %3, so it was not taken over.</source>
        <translation>“%1” ligt niet tussen %2 en %3 en is niet overgenomen.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so it was not taken over. Write it as 2026-05-31.</source>
        <translation>“%1” is geen datum en is niet overgenomen. Schrijf hem als 2026-05-31.</translation>
    </message>
    <message>
        <source>At “%1” people feel differently. Mermaid has room for one score, so their mean was written: %2.</source>
        <translation>Bij “%1” voelt niet iedereen hetzelfde. Mermaid heeft plaats voor één score; het gemiddelde is geschreven: %2.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since you opened it. Save under another name, or replace their version.</source>
        <translation>Het bestand is door iemand anders gewijzigd sinds je het opende. Sla onder een andere naam op, of vervang de andere versie.</translation>
    </message>
    <message>
        <source>The section before has the same name, “%1”. Both became one phase, as Mermaid draws them.</source>
        <translation>De sectie ervoor heeft dezelfde naam, “%1”. Beide werden één fase, zoals Mermaid ze tekent.</translation>
    </message>
    <message>
        <source>There is no version %1 of the format; the file is read as version %2.</source>
        <translation>Versie %1 van het formaat bestaat niet; het bestand wordt gelezen als versie %2.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up: %1 is needed. Remove what you no longer need, or choose another disk.</source>
        <translation>Je deel van deze schijf is op: er is %1 nodig. Verwijder wat je niet meer nodig hebt of kies een andere schijf.</translation>
    </message>
    <message>
        <source>What was not saved when the program stopped is in this folder, but cannot be read. The folder is kept; ask for help before you delete it.</source>
        <translation>Wat niet was opgeslagen toen het programma stopte, staat in deze map maar kan niet worden gelezen. De map blijft bewaard; vraag om hulp voordat je haar verwijdert.</translation>
    </message>
    <message>
        <source>This is the map as it was at %1, when the program stopped.</source>
        <translation>Dit is de kaart zoals die was op %1, toen het programma stopte.</translation>
    </message>
    <message>
        <source>The last change was not written whole and is missing. All before it is here.</source>
        <translation>De laatste wijziging was niet helemaal geschreven en ontbreekt. Alles daarvoor is er.</translation>
    </message>
    <message>
        <source>A change does not fit the map it is about. Please report this.</source>
        <translation>Een wijziging past niet bij de kaart waar zij over gaat. Meld dit alsjeblieft.</translation>
    </message>
    <message>
        <source>The text is in UTF-16 or UTF-32. Save it as UTF-8 and try again.</source>
        <translation>De tekst is in UTF-16 of UTF-32. Sla die op als UTF-8 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk is so slow that the last changes are not kept safe from a crash yet. Wait, or save the map.</source>
        <translation>De schijf is zo traag dat de laatste wijzigingen nog niet veilig zijn voor een storing. Wacht even, of sla de kaart op.</translation>
    </message>
    <message>
        <source>This is another map than “%1”. Name three versions of the same map.</source>
        <translation>Dit is een andere kaart dan “%1”. Noem drie versies van dezelfde kaart.</translation>
    </message>
    <message>
        <source>Both sides changed “%2” of “%1”. The map shows %3; its list of conflicts keeps %4 until somebody decides.</source>
        <translation>Beide kanten hebben “%2” van “%1” gewijzigd. De kaart toont %3; de lijst met conflicten bewaart %4 tot iemand kiest.</translation>
    </message>
    <message>
        <source>One side removed “%1”, the other one worked on it. It stays.</source>
        <translation>De ene kant heeft “%1” verwijderd, de andere werkte eraan. Het blijft.</translation>
    </message>
    <message>
        <source>Both sides moved “%1” to different places. One of them was chosen.</source>
        <translation>Beide kanten hebben “%1” naar een andere plaats gebracht. Een van de twee is gekozen.</translation>
    </message>
    <message>
        <source>“%2” of “%1” pointed at something that one side removed, and was emptied.</source>
        <translation>“%2” van “%1” verwees naar iets dat de ene kant heeft verwijderd, en is leeggemaakt.</translation>
    </message>
    <message>
        <source>“%1” cannot be used for --scale. Give a number above 0 and up to %2, such as 1.5.</source>
        <translation>“%1” is niet bruikbaar voor --scale. Geef een getal boven 0 en tot en met %2, zoals 1.5.</translation>
    </message>
    <message>
        <source>“%1” cannot be used for --width. Give a whole number of pixels from 1 to %2.</source>
        <translation>“%1” is niet bruikbaar voor --width. Geef een heel aantal pixels van 1 tot en met %2.</translation>
    </message>
    <message>
        <source>This is a text, not a map. Make a map of it first: journeyline import %1 -o MAP.cjm.</source>
        <translation>Dit is een tekst, geen kaart. Maak er eerst een kaart van: journeyline import %1 -o KAART.cjm.</translation>
    </message>
    <message>
        <source>The file “%1” was changed since. Saving merges both.</source>
        <translation>Het bestand “%1” is sindsdien gewijzigd. Opslaan voegt beide samen.</translation>
    </message>
    <message>
        <source>The file holds another map now. Save yours under another name to keep both.</source>
        <translation>In het bestand staat nu een andere kaart. Sla de jouwe onder een andere naam op om beide te houden.</translation>
    </message>
    <message>
        <source>Somebody else changed the file. What they did is in the map now.</source>
        <translation>Iemand anders heeft het bestand gewijzigd. Wat diegene deed staat nu in de kaart.</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>Hierover is al beslist.</translation>
    </message>
    <message>
        <source>What the other one wrote for “%1” cannot stand there any more: it means nothing to this version of Journeyline, or what it refers to is gone.</source>
        <translation>Wat de ander voor “%1” schreef kan er niet meer staan: deze versie van Journeyline kent het niet, of waar het naar verwijst is weg.</translation>
    </message>
    <message>
        <source>Somebody else saved the file in this very moment; it is as they left it. Save again.</source>
        <translation>Iemand anders heeft het bestand op dit moment opgeslagen; het is zoals diegene het achterliet. Sla opnieuw op.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Paste a table</source>
        <translation>Tabel plakken</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>Tabel plakken</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Arrows</source>
        <translation>Pijltjes</translation>
    </message>
    <message>
        <source>Go to the next cell; with nothing selected, on from where the selection was</source>
        <translation>Ga naar de volgende cel; is niets geselecteerd, dan verder waar de selectie was</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+pijltjes</translation>
    </message>
    <message>
        <source>Select more of the lane, or fewer</source>
        <translation>Selecteer meer of minder van de rij</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First, last touchpoint of the lane; with Ctrl the title, the last cell of the map</source>
        <translation>Eerste, laatste touchpoint van de rij; met Ctrl de titel, de laatste cel van de kaart</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next, previous touchpoint in the lane; Tab past the last touchpoint makes a new one</source>
        <translation>Volgende, vorige touchpoint in de rij; Tab voorbij het laatste maakt een nieuw</translation>
    </message>
    <message>
        <source>Typing, Enter</source>
        <translation>Typen, Enter</translation>
    </message>
    <message>
        <source>Edit the text that is selected; typing goes on after what is there</source>
        <translation>Bewerk de geselecteerde tekst; typen gaat verder achter wat er staat</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Remove what is selected; a line at the bottom offers to take it back</source>
        <translation>Verwijder wat geselecteerd is; een regel onderaan biedt aan het terug te halen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up a drag; select nothing</source>
        <translation>Breek slepen af; selecteer niets</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menutoets, Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the selection</source>
        <translation>Wat er met de selectie kan</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 tot en met 5</translation>
    </message>
    <message>
        <source>Set the score of the persona in focus</source>
        <translation>Stel de score in van de persona die vooraan staat</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ en ]</translation>
    </message>
    <message>
        <source>Change the persona in focus</source>
        <translation>Wissel de persona die vooraan staat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take the text; in a cell, go on with the next or a new card</source>
        <translation>Neem de tekst over; in een cel verder met het volgende of een nieuw kaartje</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Take the text and go on with the next, previous touchpoint</source>
        <translation>Neem de tekst over en ga verder met het volgende, vorige touchpoint</translation>
    </message>
    <message>
        <source>Take the text and leave it; nothing typed is thrown away by a key</source>
        <translation>Neem de tekst over en stop; geen toets gooit weg wat getypt is</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter, Shift+Enter</translation>
    </message>
    <message>
        <source>In the find line: next, previous place. In the palette: give the command or go there</source>
        <translation>In de zoekregel: volgende, vorige plaats. In het palet: voer de opdracht uit of ga erheen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Omhoog, omlaag</translation>
    </message>
    <message>
        <source>Previous, next place or line</source>
        <translation>Vorige, volgende plaats of regel</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Terug naar het vel</translation>
    </message>
    <message>
        <source>Drag a touchpoint, phase, lane, card, pain point or opportunity</source>
        <translation>Een touchpoint, fase, rij, kaartje, pijnpunt of kans slepen</translation>
    </message>
    <message>
        <source>Move it, with all that is selected</source>
        <translation>Verplaats het, met alles wat geselecteerd is</translation>
    </message>
    <message>
        <source>Drag a face of the curve</source>
        <translation>Een gezicht van de curve slepen</translation>
    </message>
    <message>
        <source>Set the score in steps of 0.1, with Shift of 0.5</source>
        <translation>Stel de score in met stappen van 0,1, met Shift van 0,5</translation>
    </message>
    <message>
        <source>Drag the right edge of a touchpoint</source>
        <translation>De rechterrand van een touchpoint slepen</translation>
    </message>
    <message>
        <source>Make its column wider or narrower</source>
        <translation>Maak de kolom breder of smaller</translation>
    </message>
    <message>
        <source>Drag on empty ground</source>
        <translation>Slepen op lege grond</translation>
    </message>
    <message>
        <source>Select what the band touches, with Shift or Ctrl as well as what was selected</source>
        <translation>Selecteer wat het kader raakt, met Shift of Ctrl ook wat al geselecteerd was</translation>
    </message>
    <message>
        <source>Shift and click, Ctrl and click</source>
        <translation>Shift en klikken, Ctrl en klikken</translation>
    </message>
    <message>
        <source>Select up to there; select one more or one fewer</source>
        <translation>Selecteer tot daar; selecteer er een bij of af</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dubbelklikken</translation>
    </message>
    <message>
        <source>Edit the text; at the empty end of the lanes add a touchpoint; on the emotion lane set the score</source>
        <translation>Bewerk de tekst; voeg aan het lege eind van de rijen een touchpoint toe; stel in de emotierij de score in</translation>
    </message>
    <message>
        <source>Click the + on the line between two stations</source>
        <translation>Op de + op de lijn tussen twee stations klikken</translation>
    </message>
    <message>
        <source>Add a touchpoint there</source>
        <translation>Voeg daar een touchpoint toe</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechts klikken</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Wat ermee kan</translation>
    </message>
    <message>
        <source>Wheel, Shift and wheel</source>
        <translation>Wiel, Shift en wiel</translation>
    </message>
    <message>
        <source>Scroll up and down, sideways</source>
        <translation>Schuif op en neer, opzij</translation>
    </message>
    <message>
        <source>Ctrl and wheel, pinch on a touchpad</source>
        <translation>Ctrl en wiel, knijpen op een touchpad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom bij de aanwijzer</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>Middelste knop, of spatie en slepen</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Verschuif het vel</translation>
    </message>
    <message>
        <source>Drop a .cjm or .mmd file on the window</source>
        <translation>Een .cjm- of .mmd-bestand op het venster laten vallen</translation>
    </message>
    <message>
        <source>Open or import it</source>
        <translation>Open of importeer het</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>In het hele venster</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Op het vel</translation>
    </message>
    <message>
        <source>On the emotion lane</source>
        <translation>In de emotierij</translation>
    </message>
    <message>
        <source>While editing a text on the sheet</source>
        <translation>Tijdens het bewerken van een tekst op het vel</translation>
    </message>
    <message>
        <source>In the find line and the command palette</source>
        <translation>In de zoekregel en het opdrachtenpalet</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Muis</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Toetsen en muis</translation>
    </message>
    <message>
        <source>F1 shows this list in the program, in your language; a test compares this page with it.</source>
        <translation>F1 toont deze lijst in het programma, in uw taal; een test vergelijkt deze pagina ermee.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>toets</translation>
    </message>
    <message>
        <source>does</source>
        <translation>doet</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, spatie</translation>
    </message>
    <message>
        <source>In a list: open or close the row. In the outline: edit the text</source>
        <translation>In een lijst: de rij openen of sluiten. In het overzicht: de tekst bewerken</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+Shift+Enter</source>
        <translation>Ctrl+Enter, Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>In the outline: new touchpoint, new phase after the selected one</source>
        <translation>In het overzicht: nieuw touchpoint, nieuwe fase na het geselecteerde</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+omhoog, Alt+omlaag</translation>
    </message>
    <message>
        <source>Move it one place</source>
        <translation>Eén plaats verplaatsen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove it; on the start page: take a map off the list</source>
        <translation>Verwijderen; op de startpagina: een kaart van de lijst halen</translation>
    </message>
    <message>
        <source>Drag a row in a list of a panel</source>
        <translation>Een rij in een lijst van een paneel slepen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Click the arrow in a phase</source>
        <translation>Op de pijl in een fase klikken</translation>
    </message>
    <message>
        <source>Fold the phase into one narrow column, or unfold it</source>
        <translation>De fase inklappen tot één smalle kolom, of weer uitklappen</translation>
    </message>
    <message>
        <source>In the outline and in lists</source>
        <translation>In het overzicht en in lijsten</translation>
    </message>
    <message>
        <source>Change the score by 0.1; with Shift by 0.5 (the + of the number keys)</source>
        <translation>Verander de score met 0,1; met Shift met 0,5 (de + van het numerieke deel)</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Actions of the customer</source>
        <translation>Acties van de klant</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedachten</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gevoelens</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>Zichtbaar voor de klant</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>Achter de schermen</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Vrije notities</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotie</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Meetwaarden</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Plaatjes</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Scheiding</translation>
    </message>
</context>
<context>
    <name>ManPage</name>
    <message>
        <source>User commands</source>
        <translation>Gebruikersopdrachten</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>editor for customer journey maps</source>
        <translation>editor voor klantreiskaarten</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>OVERZICHT</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHRIJVING</translation>
    </message>
    <message>
        <source>Journeyline is a desktop editor for customer journey maps: what one kind of customer does, thinks and feels on the way to a goal, along phases and touchpoints.</source>
        <translation>Journeyline is een editor voor klantreiskaarten: wat één soort klant doet, denkt en voelt op weg naar een doel, langs fasen en touchpoints.</translation>
    </message>
    <message>
        <source>Without a command it opens its window, with one window for each file. With a command it does its work without a window and needs no display.</source>
        <translation>Zonder opdracht opent het zijn venster, met één venster per bestand. Met een opdracht doet het zijn werk zonder venster en is er geen beeldscherm nodig.</translation>
    </message>
    <message>
        <source>“-” as a file is the standard input or output.</source>
        <translation>“-” als bestand is de standaardinvoer of -uitvoer.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>OPDRACHTEN</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>AFSLUITCODE</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>There are findings.</source>
        <translation>Er zijn bevindingen.</translation>
    </message>
    <message>
        <source>A fault, told on one line of the standard error.</source>
        <translation>Een fout, gemeld op één regel van de standaardfoutuitvoer.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>BESTANDEN</translation>
    </message>
    <message>
        <source>A customer journey map, as text. What this version does not know in a file is kept.</source>
        <translation>Een klantreiskaart, als tekst. Wat deze versie niet kent in een bestand blijft bewaard.</translation>
    </message>
    <message>
        <source>What the window remembers: language, theme, recent files and sizes.</source>
        <translation>Wat het venster onthoudt: taal, thema, recente bestanden en afmetingen.</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>OMGEVING</translation>
    </message>
    <message>
        <source>The language of the program: Dutch, or English for every other. The words inside a map follow the map.</source>
        <translation>De taal van het programma: Nederlands, of Engels bij elke andere. De woorden in een kaart volgen de kaart.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>VOORBEELDEN</translation>
    </message>
    <message>
        <source>Open two maps:</source>
        <translation>Twee kaarten openen:</translation>
    </message>
    <message>
        <source>Draw a map as wide as a screen:</source>
        <translation>Een kaart tekenen zo breed als een scherm:</translation>
    </message>
    <message>
        <source>Look for what is not in order, and stop when there is something:</source>
        <translation>Zoeken naar wat niet in orde is, en stoppen als er iets is:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotie</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>Goal of the customer</source>
        <translation>Doel van de klant</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment van de waarheid</translation>
    </message>
    <message>
        <source>Share of customers who leave</source>
        <translation>Aandeel klanten dat afhaakt</translation>
    </message>
    <message>
        <source>Why customers leave</source>
        <translation>Waarom klanten afhaken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Moeite</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Beginwaarde</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Uiterste datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona in focus</source>
        <translation>Persona in beeld</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Taal van de kaart</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Ingeklapt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>OpportunityRows</name>
    <message>
        <source>Pain point</source>
        <translation>Pijnpunt</translation>
    </message>
    <message>
        <source>It does not solve %1</source>
        <translation>Lost %1 niet op</translation>
    </message>
    <message>
        <source>Solves</source>
        <translation>Lost op</translation>
    </message>
    <message>
        <source>Text of the opportunity</source>
        <translation>Tekst van de kans</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Wat beter kan</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Moeite</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Impact (1–5)</source>
        <translation>Impact (1–5)</translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation>Moeite (1–5)</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(geen tekst)</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>impact %1</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>moeite %1</translation>
    </message>
</context>
<context>
    <name>PainPointRows</name>
    <message>
        <source>Text of the pain point</source>
        <translation>Tekst van het pijnpunt</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Wat er misgaat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>1 mild</source>
        <translation>1 licht</translation>
    </message>
    <message>
        <source>2 moderate</source>
        <translation>2 matig</translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation>3 ernstig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>Reden van de status</translation>
    </message>
    <message>
        <source>Whose pain it is</source>
        <translation>Wie er last van heeft</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(geen tekst)</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>ernstig</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>opgepakt in %1</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>Actie ervan maken</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Pijnpunt</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Meetwaarde</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand speciaal</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Plaatje kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Plaatjes (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Today %1</source>
        <translation>Vandaag %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Bestand niet gevonden</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>Herziening verlopen sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Blank</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Goal, persona, then phases</source>
        <translation>Doel, persona, dan fasen</translation>
    </message>
    <message>
        <source>Five phases</source>
        <translation>Vijf fasen</translation>
    </message>
    <message>
        <source>From orientation to loyalty</source>
        <translation>Van oriëntatie tot loyaliteit</translation>
    </message>
    <message>
        <source>Awareness to advocacy</source>
        <translation>Van bekendheid tot aanbeveling</translation>
    </message>
    <message>
        <source>The phases of marketing</source>
        <translation>De fasen van marketing</translation>
    </message>
    <message>
        <source>Webshop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Buying a coffee machine</source>
        <translation>Een koffiemachine kopen</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Servicebalie</translation>
    </message>
    <message>
        <source>From question to solved</source>
        <translation>Van vraag tot oplossing</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Hypotheek</translation>
    </message>
    <message>
        <source>A long decision, several roles</source>
        <translation>Lang besluit, meer rollen</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Ziekenhuis</translation>
    </message>
    <message>
        <source>Referral, treatment, aftercare</source>
        <translation>Verwijzing, behandeling, nazorg</translation>
    </message>
    <message>
        <source>Six phases</source>
        <translation>Zes fasen</translation>
    </message>
    <message>
        <source>From first contact to coming back</source>
        <translation>Van aanraken tot terugkomen</translation>
    </message>
    <message>
        <source>Contact to completion</source>
        <translation>Van contact tot afronding</translation>
    </message>
    <message>
        <source>Phases of a service</source>
        <translation>De fasen van een dienst</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Markdown, an outline (*.md)</source>
        <translation>Markdown, met koppen (*.md)</translation>
    </message>
    <message>
        <source>Markdown, a table (*.md)</source>
        <translation>Markdown, als tabel (*.md)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV voor rekenbladen (*.csv)</translation>
    </message>
    <message>
        <source>Mermaid diagram (*.mmd)</source>
        <translation>Mermaid-diagram (*.mmd)</translation>
    </message>
    <message>
        <source>Some scores of “%1” lie between 5 and 10. How do its scores go?</source>
        <translation>Sommige scores van “%1” liggen tussen 5 en 10. Hoe lopen de scores?</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::AppearanceSection</name>
    <message>
        <source>Width of the column</source>
        <translation>Breedte van de kolom</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Width of the column in pixels</source>
        <translation>Breedte van de kolom in pixels</translation>
    </message>
    <message>
        <source>Link and width</source>
        <translation>Koppeling en breedte</translation>
    </message>
    <message>
        <source>Link to another map</source>
        <translation>Koppeling met een andere kaart</translation>
    </message>
    <message>
        <source>Continues in the map (file)</source>
        <translation>Gaat verder in de kaart (bestand)</translation>
    </message>
    <message>
        <source>Clear link</source>
        <translation>Koppeling wissen</translation>
    </message>
    <message>
        <source>Id of that map: %1</source>
        <translation>Id van die kaart: %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::BasicsSection</name>
    <message>
        <source>Customer’s goal</source>
        <translation>Doel van de klant</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::BrandFields</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Kies een logo…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo verwijderen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pick brand colour %1</source>
        <translation>Merkkleur %1 kiezen</translation>
    </message>
    <message>
        <source>Brand colour %1</source>
        <translation>Merkkleur %1</translation>
    </message>
    <message>
        <source>Colours of the phases</source>
        <translation>Kleuren van de fasen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Plaatjes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Place logo</source>
        <translation>Logo plaatsen</translation>
    </message>
    <message>
        <source>Change brand colours</source>
        <translation>Merkkleuren wijzigen</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>Merkkleur</translation>
    </message>
    <message>
        <source>Replace logo…</source>
        <translation>Logo vervangen…</translation>
    </message>
    <message>
        <source>Text on %1 is hard to read, dark or white: choose a darker or lighter tone.</source>
        <translation>Tekst op %1 is slecht leesbaar, donker of wit: kies een donkerder of lichtere tint.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::Canvas</name>
    <message>
        <source>Let go to drop it here, Esc puts it back</source>
        <translation>Laat los om het hier neer te zetten, Esc zet het terug</translation>
    </message>
    <message>
        <source>1 to 5 sets the score, + and − nudge it, [ and ] change the persona</source>
        <translation>1 tot 5 zet de score, + en − verschuiven hem, [ en ] wisselen van persona</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Hier neerzetten</translation>
    </message>
    <message>
        <source>%1 selected.</source>
        <translation>%1 geselecteerd.</translation>
    </message>
    <message>
        <source>Drag, Alt+arrows and Delete act on all, Esc selects nothing</source>
        <translation>Slepen, Alt+pijltjes en Delete gelden voor alle, Esc selecteert niets</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ChoiceForm</name>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>SVG, sharp at every size</source>
        <translation>SVG, scherp op elke grootte</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG, een plaatje van pixels</translation>
    </message>
    <message>
        <source>PDF, to read and to print</source>
        <translation>PDF, om te lezen en af te drukken</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>As on the sheet, enlarged</source>
        <translation>Als op het vel, vergroot</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080</source>
        <translation>Dia 16:9, 1920 × 1080</translation>
    </message>
    <message>
        <source>4K 16:9, 3840 × 2160</source>
        <translation>4K 16:9, 3840 × 2160</translation>
    </message>
    <message>
        <source>A width of my own</source>
        <translation>Een eigen breedte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breedte in pixels</translation>
    </message>
    <message>
        <source>Fitted on one sheet of paper</source>
        <translation>Passend op één vel papier</translation>
    </message>
    <message>
        <source>Cut over several sheets</source>
        <translation>Verdeeld over meer vellen</translation>
    </message>
    <message>
        <source>One page, as large as the map</source>
        <translation>Eén pagina, zo groot als de kaart</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Alle fasen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Doorzichtige achtergrond</translation>
    </message>
    <message>
        <source>Letters as outlines, alike everywhere</source>
        <translation>Letters als omtrek, overal hetzelfde</translation>
    </message>
    <message>
        <source>Logo and colours of the brand</source>
        <translation>Logo en kleuren van het merk</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation>Ga naar of doe</translation>
    </message>
    <message>
        <source>Command or thing of the map</source>
        <translation>Opdracht of onderdeel van de kaart</translation>
    </message>
    <message>
        <source>A command, a touchpoint, a card, a persona …</source>
        <translation>Een opdracht, een touchpoint, een kaartje, een persona …</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Niets past bij deze letters.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ContextMenu</name>
    <message>
        <source>Change persona</source>
        <translation>Persona wijzigen</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Onder&amp;bouwing</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Heard from customers</source>
        <translation>Gehoord van klanten</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Onderbouwing wijzigen</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;Moment of truth</translation>
    </message>
    <message>
        <source>Customers &amp;leave here</source>
        <translation>K&amp;lanten haken hier af</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Change drop-off</source>
        <translation>Afhaken wijzigen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;How it ends</source>
        <translation>&amp;Hoe het afloopt</translation>
    </message>
    <message>
        <source>The journey goes on</source>
        <translation>De reis gaat verder</translation>
    </message>
    <message>
        <source>Ends well here</source>
        <translation>Loopt hier goed af</translation>
    </message>
    <message>
        <source>Ends badly here</source>
        <translation>Loopt hier slecht af</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>Afloop wijzigen</translation>
    </message>
    <message>
        <source>&amp;Concerns</source>
        <translation>&amp;Gaat over</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Change whom it concerns</source>
        <translation>Wijzigen over wie het gaat</translation>
    </message>
    <message>
        <source>Ordinary &amp;width</source>
        <translation>Gewone &amp;breedte</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>Change colour of phase</source>
        <translation>Kleur van fase wijzigen</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Naar de plaats</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Aqua</source>
        <translation>Aqua</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Wijnrood</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Bladgroen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Before the purchase</source>
        <translation>Voor de aankoop</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Aankoop</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>After use</source>
        <translation>Na gebruik</translation>
    </message>
    <message>
        <source>Change kind of phase</source>
        <translation>Soort fase wijzigen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Rij verbergen</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>Verg&amp;rendeld</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>L&amp;ook of the cards</source>
        <translation>&amp;Uiterlijk van de kaartjes</translation>
    </message>
    <message>
        <source>As its role says</source>
        <translation>Zoals de rol zegt</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Speech bubbles</source>
        <translation>Tekstballonnen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaartjes</translation>
    </message>
    <message>
        <source>Change look of lane</source>
        <translation>Uiterlijk van rij wijzigen</translation>
    </message>
    <message>
        <source>Comes &amp;from</source>
        <translation>Komt v&amp;an</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Het team</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>De klanten</translation>
    </message>
    <message>
        <source>Change where it comes from</source>
        <translation>Herkomst wijzigen</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Ernst</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Ernstig</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>Ernst wijzigen</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status wijzigen</translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation>&amp;Impact</translation>
    </message>
    <message>
        <source>Change impact</source>
        <translation>Impact wijzigen</translation>
    </message>
    <message>
        <source>E&amp;ffort</source>
        <translation>M&amp;oeite</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>Moeite wijzigen</translation>
    </message>
    <message>
        <source>2 – unhappy</source>
        <translation>2 – ontevreden</translation>
    </message>
    <message>
        <source>3 – neutral</source>
        <translation>3 – neutraal</translation>
    </message>
    <message>
        <source>4 – happy</source>
        <translation>4 – tevreden</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotie wijzigen</translation>
    </message>
    <message>
        <source>Show in the p&amp;anel</source>
        <translation>In het p&amp;aneel tonen</translation>
    </message>
    <message>
        <source>1 – angry</source>
        <translation>1 – boos</translation>
    </message>
    <message>
        <source>5 – delighted</source>
        <translation>5 – zeer blij</translation>
    </message>
    <message>
        <source>&amp;Solves</source>
        <translation>&amp;Lost op</translation>
    </message>
    <message>
        <source>Change what is solved</source>
        <translation>Wijzigen wat opgelost wordt</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-DD</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::DecisionsDialog</name>
    <message>
        <source>What both of you changed</source>
        <translation>Wat jullie allebei wijzigden</translation>
    </message>
    <message>
        <source>Keep all as shown</source>
        <translation>Alles houden zoals het er staat</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Alles van de ander nemen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later kiezen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you and somebody else changed differently. The map shows what is at the left; what they wrote is kept until you choose.</source>
        <translation>
            <numerusform>%n ding hebben jij en iemand anders verschillend gewijzigd. De kaart toont wat links staat; wat de ander schreef blijft bewaard tot je kiest.</numerusform>
            <numerusform>%n dingen hebben jij en iemand anders verschillend gewijzigd. De kaart toont wat links staat; wat de ander schreef blijft bewaard tot je kiest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 van “%2”</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Dit houden</translation>
    </message>
    <message>
        <source>%1: keep “%2”</source>
        <translation>%1: “%2” houden</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Dit nemen</translation>
    </message>
    <message>
        <source>%1: take “%2”</source>
        <translation>%1: “%2” nemen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::DetailsSection</name>
    <message>
        <source>More about this touchpoint</source>
        <translation>Meer over dit touchpoint</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Whom it concerns (nobody chosen: all)</source>
        <translation>Wie het aangaat (niemand gekozen: allen)</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Wie het aangaat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Seen by the customer</source>
        <translation>Zichtbaar voor de klant</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Achter de schermen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>The journey goes on</source>
        <translation>De reis gaat verder</translation>
    </message>
    <message>
        <source>The journey ends well</source>
        <translation>De reis eindigt goed</translation>
    </message>
    <message>
        <source>The journey ends badly</source>
        <translation>De reis eindigt slecht</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Unit of the duration</source>
        <translation>Eenheid van de duur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Time of waiting</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>This is time of waiting</source>
        <translation>Dit is wachttijd</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::Dock</name>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Actieplan</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::EmotionField</name>
    <message>
        <source>not said</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Emotion of %1: %2, expected: %3</source>
        <translation>Emotie van %1: %2, verwacht: %3</translation>
    </message>
    <message>
        <source>Arrow keys change the emotion by 0.1, 1 to 5 set it; with Ctrl, or by a right click, what was expected</source>
        <translation>Pijltjes veranderen de emotie met 0,1, 1 tot 5 zetten haar; met Ctrl, of met een rechterklik, wat werd verwacht</translation>
    </message>
    <message>
        <source>%1 was expected</source>
        <translation>%1 werd verwacht</translation>
    </message>
    <message>
        <source>Remove what was expected</source>
        <translation>Verwachting weghalen</translation>
    </message>
    <message>
        <source>Remove the emotion</source>
        <translation>Emotie weghalen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::EmotionSection</name>
    <message>
        <source>Emotion</source>
        <translation>Emotie</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>Feeling in words</source>
        <translation>Gevoel in woorden</translation>
    </message>
    <message>
        <source>Emotion of %1</source>
        <translation>Emotie van %1</translation>
    </message>
    <message>
        <source>Expectation of %1</source>
        <translation>Verwachting van %1</translation>
    </message>
    <message>
        <source>Feeling of %1</source>
        <translation>Gevoel van %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>From survey: %1</source>
        <translation>Uit enquête: %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::EvidenceFields</name>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Number of customers</source>
        <translation>Aantal klanten</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>Datum van de onderbouwing</translation>
    </message>
    <message>
        <source>Customers (n)</source>
        <translation>Klanten (n)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt van</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Het team</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>De klanten</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ExpectationSection</name>
    <message>
        <source>Expectation and brand</source>
        <translation>Verwachting en merk</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>What the customer expects</source>
        <translation>Wat de klant verwacht</translation>
    </message>
    <message>
        <source>Expectation met</source>
        <translation>Verwachting waargemaakt</translation>
    </message>
    <message>
        <source>Expectation met (0–100 %)</source>
        <translation>Verwachting waargemaakt (0–100 %)</translation>
    </message>
    <message>
        <source>Brand perception</source>
        <translation>Merkbeleving</translation>
    </message>
    <message>
        <source>What the customer thinks of the brand here</source>
        <translation>Wat de klant hier van het merk vindt</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation>Kaart exporteren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Kaart afdrukken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>The preview is being drawn.</source>
        <translation>Het voorbeeld wordt getekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of %1 × %2 mm, body text of %3 points.</source>
        <translation>
            <numerusform>%n pagina van %1 × %2 mm, gewone tekst van %3 punten.</numerusform>
            <numerusform>%n pagina’s van %1 × %2 mm, gewone tekst van %3 punten.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is small to read: choose larger paper, or cut the map over several sheets.</source>
        <translation>Dat is klein om te lezen: kies groter papier, of verdeel de kaart over meer vellen.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::FindBar</name>
    <message>
        <source>Find in this map</source>
        <translation>Zoeken in deze kaart</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Not in this map</source>
        <translation>Niet in deze kaart</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::FirstQuestions</name>
    <message>
        <source>Name the persona</source>
        <translation>Persona een naam geven</translation>
    </message>
    <message>
        <source>Goal of the map</source>
        <translation>Doel van de kaart</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation>Eerste vragen</translation>
    </message>
    <message>
        <source>Who travels?</source>
        <translation>Wie gaat er op reis?</translation>
    </message>
    <message>
        <source>a name, such as Sanne, 34, buys online</source>
        <translation>een naam, zoals Sanne, 34, koopt online</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>What is this map for?</source>
        <translation>Waarvoor is deze kaart?</translation>
    </message>
    <message>
        <source>the goal, such as more first orders</source>
        <translation>het doel, zoals meer eerste bestellingen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not now (Escape)</source>
        <translation>Nu niet (Escape)</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::FutureSection</name>
    <message>
        <source>Aimed for</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>Emotion (1 to 5)</source>
        <translation>Emotie (1 tot 5)</translation>
    </message>
    <message>
        <source>Emotion aimed for: %1</source>
        <translation>Gewenste emotie: %1</translation>
    </message>
    <message>
        <source>Expected (1 to 5)</source>
        <translation>Verwacht (1 tot 5)</translation>
    </message>
    <message>
        <source>Expectation by then: %1</source>
        <translation>Verwachting dan: %1</translation>
    </message>
    <message>
        <source>Feeling in words</source>
        <translation>Gevoel in woorden</translation>
    </message>
    <message>
        <source>Feeling aimed for: %1</source>
        <translation>Gewenst gevoel: %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::GoalPanel</name>
    <message>
        <source>Title and goal</source>
        <translation>Titel en doel</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Titel van de kaart</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>State of the map</source>
        <translation>Stand van de kaart</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Zoals het moet worden</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Taal van de kaart</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>Review before</source>
        <translation>Nakijken vóór</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Goal of the map</source>
        <translation>Doel van de kaart</translation>
    </message>
    <message>
        <source>Why this map is made</source>
        <translation>Waarom deze kaart er is</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Soort doel</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Trouw</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>Marktaandeel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Measure of the goal</source>
        <translation>Maatstaf van het doel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Te halen vóór</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Afbakening</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Product of dienst</translation>
    </message>
    <message>
        <source>Start of the journey</source>
        <translation>Begin van de reis</translation>
    </message>
    <message>
        <source>End of the journey</source>
        <translation>Einde van de reis</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Wat erbuiten valt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Web statistics</source>
        <translation>Webstatistieken</translation>
    </message>
    <message>
        <source>Sales records</source>
        <translation>Verkoopgegevens</translation>
    </message>
    <message>
        <source>Records of the service desk</source>
        <translation>Gegevens van de klantenservice</translation>
    </message>
    <message>
        <source>Usability test</source>
        <translation>Gebruikerstest</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Naam van de bron</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Customers (n)</source>
        <translation>Klanten (n)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consent for the use of data</source>
        <translation>Toestemming voor het gebruik van gegevens</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>Move edition</source>
        <translation>Versie verplaatsen</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>Versie verwijderen</translation>
    </message>
    <message>
        <source>Edition removed.</source>
        <translation>Versie verwijderd.</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>Versie toevoegen</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Add an edition</source>
        <translation>Een versie toevoegen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Bron verwijderen</translation>
    </message>
    <message>
        <source>Source removed.</source>
        <translation>Bron verwijderd.</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>Sources of evidence</source>
        <translation>Bronnen van de onderbouwing</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Een bron toevoegen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::HeaderSection</name>
    <message>
        <source>Rename touchpoint</source>
        <translation>Touchpoint hernoemen</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>Naam van het touchpoint</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>Phase %1 · %2</source>
        <translation>Fase %1 · %2</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::History</name>
    <message>
        <source>At the beginning</source>
        <translation>Aan het begin</translation>
    </message>
    <message>
        <source>%1, the map is here</source>
        <translation>%1, hier is de kaart</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ImportDialog</name>
    <message>
        <source>The first one holds the names</source>
        <translation>De eerste bevat de namen</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabel importeren</translation>
    </message>
    <message>
        <source>Headings and lists</source>
        <translation>Koppen en lijsten</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid-diagram</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Een rij</translation>
    </message>
    <message>
        <source>A column</source>
        <translation>Een kolom</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 tot 5</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 tot 10</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 tot 10</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 tot 100</translation>
    </message>
    <message>
        <source>−2 to 2</source>
        <translation>−2 tot 2</translation>
    </message>
    <message>
        <source>−5 to 5</source>
        <translation>−5 tot 5</translation>
    </message>
    <message>
        <source>What to take</source>
        <translation>Wat u overneemt</translation>
    </message>
    <message>
        <source>Each phase or touchpoint is</source>
        <translation>Elke fase of elk touchpoint is</translation>
    </message>
    <message>
        <source>Scale of the scores</source>
        <translation>Schaal van de scores</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Voorbeeld van de tabel</translation>
    </message>
    <message>
        <source>What could not be placed as it stands</source>
        <translation>Wat niet zonder meer geplaatst kon worden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here; they are read as they were recognised.</source>
        <translation>
            <numerusform>Nog %n staat hier niet; die wordt gelezen zoals herkend.</numerusform>
            <numerusform>Nog %n staan hier niet; die worden gelezen zoals herkend.</numerusform>
        </translation>
    </message>
    <message>
        <source>What field %1 becomes</source>
        <translation>Wat veld %1 wordt</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Wat “%1” wordt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Several touchpoints</source>
        <translation>Meer touchpoints</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
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
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything finds its place.</source>
        <translation>Alles krijgt een plaats.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s):</source>
        <translation>
            <numerusform>%n opmerking:</numerusform>
            <numerusform>%n opmerkingen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat hij doet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Zoek een toets</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Zoek een toets of wat die doet</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::LanesPanel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>What the lane holds</source>
        <translation>Wat in de rij staat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>As usual for the lane</source>
        <translation>Zoals gewoonlijk voor de rij</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Speech bubbles</source>
        <translation>Tekstballonnen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaartjes</translation>
    </message>
    <message>
        <source>For which personas</source>
        <translation>Voor welke persona’s</translation>
    </message>
    <message>
        <source>For which personas (nobody chosen: all)</source>
        <translation>Voor welke persona’s (niemand gekozen: alle)</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Naam van de rij</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Regel onder de naam</translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation>Deze rij verbergen</translation>
    </message>
    <message>
        <source>Lock this lane</source>
        <translation>Deze rij vergrendelen</translation>
    </message>
    <message>
        <source>Compact: four lines a text</source>
        <translation>Compact: vier regels per tekst</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Rij verplaatsen</translation>
    </message>
    <message>
        <source>Remove lane</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message>
        <source>Lane “%1” removed.</source>
        <translation>Rij “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Show on the sheet</source>
        <translation>Op de kaart tonen</translation>
    </message>
    <message>
        <source>This map has no lanes yet.</source>
        <translation>Deze kaart heeft nog geen rijen.</translation>
    </message>
    <message>
        <source>Add a lane…</source>
        <translation>Rij toevoegen…</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Rij toevoegen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Paneel</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nieuwe persona</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona toevoegen</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Taal van de kaart</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Een kaart openen</translation>
    </message>
    <message>
        <source>Journey maps (*.cjm)</source>
        <translation>Klantreizen (*.cjm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Kaart opslaan</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>De wijzigingen in “%1” opslaan voor het sluiten?</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>Journeyline %1, an editor for customer journey maps. Licensed under Apache-2.0.</source>
        <translation>Journeyline %1, een programma voor klantreizen. Licentie: Apache-2.0.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>On&amp;langs geopend</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>L&amp;anguage of the window</source>
        <translation>T&amp;aal van het venster</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Rij</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>&amp;Language of the map</source>
        <translation>T&amp;aal van de kaart</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Geen recente bestanden</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Deze lijst &amp;wissen</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Save under another name, or close that window first.</source>
        <translation>“%1” is geopend in een ander venster. Sla op onder een andere naam, of sluit eerst dat venster.</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Meer knoppen</translation>
    </message>
    <message>
        <source>Import a map</source>
        <translation>Een kaart importeren</translation>
    </message>
    <message>
        <source>Texts with a journey (*.mmd *.mermaid *.md *.markdown *.csv *.tsv *.tab *.txt)</source>
        <translation>Teksten met een klantreis (*.mmd *.mermaid *.md *.markdown *.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd *.mermaid *.txt)</source>
        <translation>Mermaid-diagrammen (*.mmd *.mermaid *.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab)</source>
        <translation>Tabellen (*.csv *.tsv *.tab)</translation>
    </message>
    <message>
        <source>Export as text</source>
        <translation>Exporteren als tekst</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3</source>
        <translation>“%1”, regel %2, kolom %3</translation>
    </message>
    <message>
        <source>The map was not saved.</source>
        <translation>De kaart is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <translation>Pa&amp;nelen</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>Alles is al opgeslagen.</translation>
    </message>
    <message>
        <source>Changes by others</source>
        <translation>Wijzigingen van anderen</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it, and what it holds now cannot be merged with your map. Nothing is saved yet.</source>
        <translation>“%1” is door iemand anders gewijzigd sinds je het opende, en wat er nu in staat kan niet met jouw kaart worden samengevoegd. Er is nog niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Bladzijden van de handleiding</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::MetricsSection</name>
    <message>
        <source>Metrics</source>
        <translation>Meetwaarden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Een meetwaarde toevoegen</translation>
    </message>
    <message>
        <source>Name of the metric</source>
        <translation>Naam van de meetwaarde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Beter is</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Hoger</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Meetwaarde verwijderen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Meetwaarde toevoegen</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Bron van de waarde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Earlier values, a line each: date: value</source>
        <translation>Eerdere waarden, per regel datum: waarde</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Eerdere waarden</translation>
    </message>
    <message>
        <source>Metric removed.</source>
        <translation>Meetwaarde verwijderd.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::MomentSection</name>
    <message>
        <source>Moment of truth</source>
        <translation>Moment of truth</translation>
    </message>
    <message>
        <source>Customers leave here</source>
        <translation>Klanten haken hier af</translation>
    </message>
    <message>
        <source>Share of customers who leave</source>
        <translation>Deel van de klanten dat afhaakt</translation>
    </message>
    <message>
        <source>Why customers leave</source>
        <translation>Waarom klanten afhaken</translation>
    </message>
    <message>
        <source>Nobody leaves here</source>
        <translation>Niemand haakt hier af</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::NotesBanner</name>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Verberg deze regel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file. Nothing in it was changed.</source>
        <translation>
            <numerusform>%n opmerking over dit bestand. Er is niets in veranderd.</numerusform>
            <numerusform>%n opmerkingen over dit bestand. Er is niets in veranderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this file were put right. Saving keeps that.</source>
        <translation>
            <numerusform>In dit bestand is %n ding rechtgezet. Opslaan houdt dat zo.</numerusform>
            <numerusform>In dit bestand zijn %n dingen rechtgezet. Opslaan houdt dat zo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other remark(s).</source>
        <translation>
            <numerusform>Nog %n opmerking.</numerusform>
            <numerusform>Nog %n opmerkingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the remarks</source>
        <translation>De opmerkingen tonen</translation>
    </message>
    <message>
        <source>Remarks about the file</source>
        <translation>Opmerkingen over het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the import.</source>
        <translation>
            <numerusform>%n opmerking bij het importeren.</numerusform>
            <numerusform>%n opmerkingen bij het importeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are said differently in the exported text.</source>
        <translation>
            <numerusform>%n ding staat anders in de geëxporteerde tekst.</numerusform>
            <numerusform>%n dingen staan anders in de geëxporteerde tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks about the import</source>
        <translation>Opmerkingen bij het importeren</translation>
    </message>
    <message>
        <source>Remarks about the exported text</source>
        <translation>Opmerkingen bij de geëxporteerde tekst</translation>
    </message>
    <message>
        <source>This is what was not saved when the program stopped. Saving keeps it; closing without saving throws it away.</source>
        <translation>Dit is wat niet was opgeslagen toen het programma stopte. Opslaan bewaart het; sluiten zonder opslaan gooit het weg.</translation>
    </message>
    <message>
        <source>Remarks about the recovered map</source>
        <translation>Opmerkingen over de teruggehaalde kaart</translation>
    </message>
    <message>
        <source>Somebody else changed this file. Their work is in the map now; Undo takes it out again.</source>
        <translation>Iemand anders heeft dit bestand gewijzigd. Dat werk staat nu in de kaart; met Ongedaan maken gaat het er weer uit.</translation>
    </message>
    <message>
        <source>Somebody else put another map into this file.</source>
        <translation>Iemand anders heeft een andere kaart in dit bestand gezet.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) both of you changed; yours is shown.</source>
        <translation>
            <numerusform>%n ding hebben jullie allebei gewijzigd; het jouwe is te zien.</numerusform>
            <numerusform>%n dingen hebben jullie allebei gewijzigd; het jouwe is te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by others</source>
        <translation>Wijzigingen van anderen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Decide what both changed</source>
        <translation>Kiezen wat jullie allebei wijzigden</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::NotesSection</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a card to %1</source>
        <translation>Een kaartje toevoegen aan %1</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>Tekst van het kaartje</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wie het zegt</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Kaartje verwijderen</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Kaartje toevoegen</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>Meer over dit kaartje</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Card removed.</source>
        <translation>Kaartje verwijderd.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::OpportunitiesSection</name>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Een kans toevoegen</translation>
    </message>
    <message>
        <source>Remove opportunity</source>
        <translation>Kans verwijderen</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>Kans toevoegen</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>Actie ervan maken</translation>
    </message>
    <message>
        <source>Opportunity removed.</source>
        <translation>Kans verwijderd.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::Outline</name>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>Overzicht tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::OutlineTree</name>
    <message>
        <source>Outline of the map</source>
        <translation>Overzicht van de kaart</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Rename phase</source>
        <translation>Fase hernoemen</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Touchpoint hernoemen</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>Kaartje wijzigen</translation>
    </message>
    <message>
        <source>Change pain point</source>
        <translation>Pijnpunt wijzigen</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Touchpoint toevoegen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::OutputProgress</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stoppen: %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PainPointsPanel</name>
    <message>
        <source>Only of this severity</source>
        <translation>Alleen van deze ernst</translation>
    </message>
    <message>
        <source>Only of this status</source>
        <translation>Alleen met deze status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>Remove pain point</source>
        <translation>Pijnpunt verwijderen</translation>
    </message>
    <message>
        <source>Pain point %1 removed.</source>
        <translation>Pijnpunt %1 verwijderd.</translation>
    </message>
    <message>
        <source>No pain points here.</source>
        <translation>Hier zijn geen pijnpunten.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Containing</source>
        <translation>Met de woorden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>3 severe</source>
        <translation>3 ernstig</translation>
    </message>
    <message>
        <source>2 moderate</source>
        <translation>2 matig</translation>
    </message>
    <message>
        <source>1 mild</source>
        <translation>1 licht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>As in the journey</source>
        <translation>Zoals in de klantreis</translation>
    </message>
    <message>
        <source>Most severe first</source>
        <translation>Ernstigste eerst</translation>
    </message>
    <message>
        <source>Open first</source>
        <translation>Open eerst</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Meeste stemmen eerst</translation>
    </message>
    <message>
        <source>By touchpoint, A–Z</source>
        <translation>Op touchpoint, A–Z</translation>
    </message>
    <message>
        <source>By text, A–Z</source>
        <translation>Op tekst, A–Z</translation>
    </message>
    <message>
        <source>Show on the sheet</source>
        <translation>Op de kaart tonen</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>Actie ervan maken</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PainPointsSection</name>
    <message>
        <source>Pain points</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Een pijnpunt toevoegen</translation>
    </message>
    <message>
        <source>Remove pain point</source>
        <translation>Pijnpunt verwijderen</translation>
    </message>
    <message>
        <source>Add pain point</source>
        <translation>Pijnpunt toevoegen</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>Actie ervan maken</translation>
    </message>
    <message>
        <source>Pain point removed.</source>
        <translation>Pijnpunt verwijderd.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::ParkedPanel</name>
    <message>
        <source>Parked notes</source>
        <translation>Geparkeerde notities</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(geen tekst)</translation>
    </message>
    <message>
        <source>Move parked note</source>
        <translation>Geparkeerde notitie verplaatsen</translation>
    </message>
    <message>
        <source>Remove parked note</source>
        <translation>Geparkeerde notitie verwijderen</translation>
    </message>
    <message>
        <source>Parked note removed.</source>
        <translation>Geparkeerde notitie verwijderd.</translation>
    </message>
    <message>
        <source>What has no place on the map yet can wait here.</source>
        <translation>Wat nog geen plek op de kaart heeft, kan hier wachten.</translation>
    </message>
    <message>
        <source>Park a note</source>
        <translation>Notitie parkeren</translation>
    </message>
    <message>
        <source>Notes without a place</source>
        <translation>Notities zonder plek</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Tekst van de notitie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Make a card of it…</source>
        <translation>Kaartje ervan maken…</translation>
    </message>
    <message>
        <source>At “%1” in the lane:</source>
        <translation>Bij “%1” in de rij:</translation>
    </message>
    <message>
        <source>Select a touchpoint first</source>
        <translation>Selecteer eerst een touchpoint</translation>
    </message>
    <message>
        <source>Make a card of a parked note</source>
        <translation>Kaartje maken van een geparkeerde notitie</translation>
    </message>
    <message>
        <source>Remove opportunity</source>
        <translation>Kans verwijderen</translation>
    </message>
    <message>
        <source>Opportunity removed.</source>
        <translation>Kans verwijderd.</translation>
    </message>
    <message>
        <source>Place it at the selected touchpoint</source>
        <translation>Bij het geselecteerde touchpoint zetten</translation>
    </message>
    <message>
        <source>Every opportunity has a place on the map.</source>
        <translation>Elke kans heeft een plek op de kaart.</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>Kans toevoegen</translation>
    </message>
    <message>
        <source>Opportunities without a place</source>
        <translation>Kansen zonder plek</translation>
    </message>
    <message>
        <source>Add an opportunity without a place</source>
        <translation>Kans zonder plek toevoegen</translation>
    </message>
    <message>
        <source>Place opportunity</source>
        <translation>Kans plaatsen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PartList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PersonaPanel</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona that is shown</source>
        <translation>Persona die te zien is</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Naam van de persona</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Wie dit is</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>Facts, a line each (name: value)</source>
        <translation>Feiten, elk op een regel (naam: waarde)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Goals, a line each</source>
        <translation>Doelen, elk op een regel</translation>
    </message>
    <message>
        <source>Needs, a line each</source>
        <translation>Behoeften, elk op een regel</translation>
    </message>
    <message>
        <source>Frustrations, a line each</source>
        <translation>Frustraties, elk op een regel</translation>
    </message>
    <message>
        <source>Motivations, a line each</source>
        <translation>Motieven, elk op een regel</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consent for the use of data</source>
        <translation>Toestemming voor het gebruik van gegevens</translation>
    </message>
    <message>
        <source>Remove persona</source>
        <translation>Persona verwijderen</translation>
    </message>
    <message>
        <source>Earlier among the personas</source>
        <translation>Naar voren tussen de persona’s</translation>
    </message>
    <message>
        <source>Later among the personas</source>
        <translation>Naar achteren tussen de persona’s</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona toevoegen</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nieuwe persona</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>Persona verplaatsen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Colour (empty: that of the theme)</source>
        <translation>Kleur (leeg: die van het thema)</translation>
    </message>
    <message>
        <source>Persona “%1” removed.</source>
        <translation>Persona “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Whose journey is it? Add the customer with the button at the right.</source>
        <translation>Wiens reis is het? Voeg de klant toe met de knop rechts.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PhaseFields</name>
    <message>
        <source>Name of the phase</source>
        <translation>Naam van de fase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Goal of the customer in this phase</source>
        <translation>Doel van de klant in deze fase</translation>
    </message>
    <message>
        <source>Goal of the customer</source>
        <translation>Doel van de klant</translation>
    </message>
    <message>
        <source>Kind of phase</source>
        <translation>Soort fase</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Before the purchase</source>
        <translation>Voor de aankoop</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Aankoop</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>After use</source>
        <translation>Na gebruik</translation>
    </message>
    <message>
        <source>Colour of the phase</source>
        <translation>Kleur van de fase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PictureOutput</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestopt. Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Kaart exporteren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-plaatjes (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-plaatjes (*.svg)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wordt geëxporteerd</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>Copying the map as a picture</source>
        <translation>De kaart wordt als plaatje gekopieerd</translation>
    </message>
    <message>
        <source>The map is on the clipboard as a picture, as SVG and PNG.</source>
        <translation>De kaart staat als plaatje op het klembord, als SVG en PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n pagina naar de printer gestuurd.</numerusform>
            <numerusform>%n pagina’s naar de printer gestuurd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PictureSection</name>
    <message>
        <source>Picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Plaatje verwijderen</translation>
    </message>
    <message>
        <source>Text of the picture</source>
        <translation>Tekst bij het plaatje</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Wat het plaatje toont, voor wie het niet kan zien</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Plaatje kiezen</translation>
    </message>
    <message>
        <source>Place picture</source>
        <translation>Plaatje plaatsen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Plaatje kiezen…</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Plaatje vervangen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PlanPanel</name>
    <message>
        <source>Action plan</source>
        <translation>Actieplan</translation>
    </message>
    <message>
        <source>Move action</source>
        <translation>Actie verplaatsen</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Actie verwijderen</translation>
    </message>
    <message>
        <source>Action “%1” removed.</source>
        <translation>Actie “%1” verwijderd.</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Een actie toevoegen</translation>
    </message>
    <message>
        <source>Quick fixes: %1 of %2</source>
        <translation>Quick fixes: %1 van %2</translation>
    </message>
    <message>
        <source>Short term: %1</source>
        <translation>Korte termijn: %1</translation>
    </message>
    <message>
        <source>Long term: %1</source>
        <translation>Lange termijn: %1</translation>
    </message>
    <message>
        <source>Not planned yet: %1</source>
        <translation>Nog niet gepland: %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::PortraitField</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Portret verwijderen</translation>
    </message>
    <message>
        <source>Place portrait</source>
        <translation>Portret plaatsen</translation>
    </message>
    <message>
        <source>Replace portrait…</source>
        <translation>Portret vervangen…</translation>
    </message>
    <message>
        <source>Choose a portrait…</source>
        <translation>Portret kiezen…</translation>
    </message>
    <message>
        <source>Portrait of %1</source>
        <translation>Portret van %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>Recent maps</source>
        <translation>Recente kaarten</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Begin met een sjabloon</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alle</translation>
    </message>
    <message>
        <source>Show fewer recent maps</source>
        <translation>Toon minder recente kaarten</translation>
    </message>
    <message>
        <source>Show all recent maps</source>
        <translation>Toon alle recente kaarten</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Lijst wissen</translation>
    </message>
    <message>
        <source>Clear the list of recent maps</source>
        <translation>Lijst met recente kaarten wissen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Worked cases</source>
        <translation>Uitgewerkt</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <translation>Sjablonen: %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Uit deze lijst halen</translation>
    </message>
    <message>
        <source>Worked case. %1</source>
        <translation>Uitgewerkt. %1</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Take it off this list?</source>
        <translation>“%1” is er niet meer. Uit deze lijst halen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::StartSide</name>
    <message>
        <source>New map</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>Blank, with a goal first</source>
        <translation>Leeg, met eerst een doel</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>.cjm file, %1</source>
        <translation>.cjm-bestand, %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Sleep een bestand hierheen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Works offline. Your maps stay with you.</source>
        <translation>Werkt offline. Je kaarten blijven bij jou.</translation>
    </message>
    <message>
        <source>Table, Markdown, Mermaid</source>
        <translation>Tabel, Markdown, Mermaid</translation>
    </message>
    <message>
        <source>map, table, text or diagram</source>
        <translation>kaart, tabel, tekst of diagram</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>1 touchpoint</source>
        <translation>1 touchpoint</translation>
    </message>
    <message>
        <source>%1 touchpoints</source>
        <translation>%1 touchpoints</translation>
    </message>
    <message>
        <source>1 persona</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>%1 personas</source>
        <translation>%1 persona’s</translation>
    </message>
    <message>
        <source>%1 of %2 assumed</source>
        <translation>%1 van %2 aangenomen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>What is not saved survives a crash: it comes back at the next start.</source>
        <translation>Wat niet is opgeslagen, overleeft een crash: het komt terug bij de volgende start.</translation>
    </message>
    <message>
        <source>Not saved, and not safe from a crash</source>
        <translation>Niet opgeslagen en niet veilig bij een crash</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::SurveySection</name>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Customers asked</source>
        <translation>Ondervraagde klanten</translation>
    </message>
    <message>
        <source>Customers asked (n)</source>
        <translation>Ondervraagde klanten (n)</translation>
    </message>
    <message>
        <source>Quartile 1</source>
        <translation>Kwartiel 1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Quartile 3</source>
        <translation>Kwartiel 3</translation>
    </message>
    <message>
        <source>Scale of the question</source>
        <translation>Schaal van de vraag</translation>
    </message>
    <message>
        <source>Score on that scale</source>
        <translation>Cijfer op die schaal</translation>
    </message>
    <message>
        <source>Source of the survey</source>
        <translation>Bron van de enquête</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::TouchpointPanel</name>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Select a touchpoint or a phase to see and edit all that the map holds about it.</source>
        <translation>Selecteer een touchpoint of een fase om alles te zien en te bewerken wat de kaart erover weet.</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::canvas::TextEditing</name>
    <message>
        <source>Text of %1</source>
        <translation>Tekst van %1</translation>
    </message>
</context>
<context>
    <name>journeyline::ui::canvas::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Takes the removal back</source>
        <translation>Neemt het verwijderen terug</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” bestaat al. Vervangen?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Replace their version</source>
        <translation>De andere versie vervangen</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>Van 0 tot 10</translation>
    </message>
    <message>
        <source>From 1 to 5</source>
        <translation>Van 1 tot 5</translation>
    </message>
</context>
</TS>
