<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
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
</context>
</TS>
