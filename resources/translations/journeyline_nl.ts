<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
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
        <source>&amp;Import Mermaid…</source>
        <translation>Mermaid &amp;importeren…</translation>
    </message>
    <message>
        <source>Make a map of a Mermaid journey diagram</source>
        <translation>Maak een kaart van een journey-diagram van Mermaid</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Sluit dit venster</translation>
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
        <source>Go to the sheet, the panel or the toolbar</source>
        <translation>Ga naar het vel, het paneel of de werkbalk</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;orig deel</translation>
    </message>
    <message>
        <source>Go back to the sheet, the panel or the toolbar</source>
        <translation>Ga terug naar het vel, het paneel of de werkbalk</translation>
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
        <source>Texts of an SVG as texts, or as outlines that look alike everywhere.</source>
        <translation>Teksten in een SVG als tekst, of als omtrekken die er overal hetzelfde uitzien.</translation>
    </message>
    <message>
        <source>Draw a map as SVG or PNG.</source>
        <translation>Een kaart tekenen als SVG of PNG.</translation>
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
        <source>What the text is (mermaid).</source>
        <translation>Wat voor tekst het is (mermaid).</translation>
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
        <translation>Er ging iets mis (%1). Meld dit alstublieft.</translation>
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
        <source>The text is in UTF-16. Save it as UTF-8 and try again.</source>
        <translation>De tekst staat in UTF-16. Bewaar het bestand als UTF-8 en probeer het opnieuw.</translation>
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
        <translation>Wat geschreven zou worden, zegt niet hetzelfde als de kaart; er is dus niets geschreven. Meld dit alstublieft.</translation>
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
        <source>This %1 had no id and got a new one: “%2”.</source>
        <translation>Hier had een onderdeel (%1) geen id; het kreeg een nieuw: “%2”.</translation>
    </message>
    <message>
        <source>The id “%3” is used twice; this %1 got a new one: “%2”.</source>
        <translation>Het id “%3” komt twee keer voor; dit onderdeel (%1) kreeg een nieuw: “%2”.</translation>
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
        <source>The quotation marks in the header between “---” lines do not match.</source>
        <translation>De aanhalingstekens in de kop tussen “---”-regels kloppen niet.</translation>
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
        <translation>De controle vóór het bewaren vond een verschil (%1); het bestand is daarom gelaten zoals het was. Meld dit alstublieft.</translation>
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
        <source>A picture does not go into a map file. Choose a name that ends in .svg or .png.</source>
        <translation>Een afbeelding hoort niet in een kaartbestand. Kies een naam die op .svg of .png eindigt.</translation>
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
</context>
<context>
    <name>journeyline::ui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-DD</translation>
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
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
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
</context>
<context>
    <name>journeyline::ui::EmotionField</name>
    <message>
        <source>Arrow keys change the emotion by 0.1, 1 to 5 set it; with Ctrl they set what was expected</source>
        <translation>Pijltjes wijzigen de emotie met 0,1 en 1 tot 5 zetten hem; met Ctrl zetten ze de verwachting</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Emotion of %1: %2, expected: %3</source>
        <translation>Emotie van %1: %2, verwacht: %3</translation>
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
        <source>SVG, sharp at every size</source>
        <translation>SVG, scherp op elke grootte</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG, een plaatje van pixels</translation>
    </message>
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
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
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
    <name>journeyline::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pijltjestoetsen</translation>
    </message>
    <message>
        <source>Go to the next cell</source>
        <translation>Ga naar de volgende cel</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next, previous touchpoint in the lane; past the last one a new one</source>
        <translation>Volgend, vorig touchpoint in de rij; na het laatste een nieuw</translation>
    </message>
    <message>
        <source>Typing, F2, double click</source>
        <translation>Typen, F2, dubbelklik</translation>
    </message>
    <message>
        <source>Edit the text; typing goes on after what is there</source>
        <translation>Bewerk de tekst; typen gaat verder na wat er staat</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter, Shift+Enter</translation>
    </message>
    <message>
        <source>In an editor: take the text and go on with a new card; new line</source>
        <translation>In een tekstvak: bewaar de tekst en ga door met een nieuw kaartje; nieuwe regel</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Leave the editor keeping the text; give up a drag; clear the selection</source>
        <translation>Verlaat het tekstvak en behoud de tekst; breek het slepen af; wis de selectie</translation>
    </message>
    <message>
        <source>1 to 5, +, −</source>
        <translation>1 tot 5, +, −</translation>
    </message>
    <message>
        <source>On the emotion lane: set the score, change it by 0.1 (with Shift by 0.5)</source>
        <translation>In de emotierij: zet de score, wijzig hem met 0,1 (met Shift met 0,5)</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ en ]</translation>
    </message>
    <message>
        <source>On the emotion lane: change the persona</source>
        <translation>In de emotierij: wissel van persona</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl en muiswiel</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom bij de aanwijzer</translation>
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
        <source>Import a Mermaid diagram</source>
        <translation>Een Mermaid-diagram importeren</translation>
    </message>
    <message>
        <source>Mermaid diagrams (*.mmd *.mermaid *.md *.txt)</source>
        <translation>Mermaid-diagrammen (*.mmd *.mermaid *.md *.txt)</translation>
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
        <source>Export the map</source>
        <translation>Kaart exporteren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-plaatjes (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-plaatjes (*.svg)</translation>
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
        <source>Notes of the import</source>
        <translation>Opmerkingen bij de import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>The import left %n note(s).</source>
        <translation>
            <numerusform>De import gaf %n opmerking.</numerusform>
            <numerusform>De import gaf %n opmerkingen.</numerusform>
        </translation>
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
        <source>Text of the opportunity</source>
        <translation>Tekst van de kans</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Wat er beter kan</translation>
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
        <source>Impact (1–5)</source>
        <translation>Impact (1–5)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation>Moeite (1–5)</translation>
    </message>
    <message>
        <source>Remove opportunity</source>
        <translation>Kans verwijderen</translation>
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
    <message>
        <source>Add opportunity</source>
        <translation>Kans toevoegen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
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
        <source>Remove pain point</source>
        <translation>Pijnpunt verwijderen</translation>
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
        <source>Add pain point</source>
        <translation>Pijnpunt toevoegen</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>opgepakt in %1</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
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
        <source>This map has no personas yet. Insert one with the menu Insert.</source>
        <translation>Deze kaart heeft nog geen persona’s. Voeg er een toe met het menu Invoegen.</translation>
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
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Plaatjes (*.png *.jpg *.jpeg)</translation>
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
        <source>Mermaid diagram</source>
        <translation>Mermaid-diagram</translation>
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
        <source>map or Mermaid diagram</source>
        <translation>kaart of Mermaid-diagram</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Works offline. Your maps stay with you.</source>
        <translation>Werkt offline. Je kaarten blijven bij jou.</translation>
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
        <source>Select a touchpoint to see and edit all that the map holds about it.</source>
        <translation>Selecteer een touchpoint om alles te zien en te bewerken wat de kaart erover zegt.</translation>
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
</context>
</TS>
