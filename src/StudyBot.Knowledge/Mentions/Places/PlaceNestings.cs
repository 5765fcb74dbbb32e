using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>Finds which place a sentence puts into which.</summary>
internal static class PlaceNestings
{
    private const int Country = 3;

    public static IReadOnlyList<PlaceNesting> Find(SourceText source, IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions)
    {
        var places = mentions.OfType<PlaceMention>().ToList();
        var nestings = new List<PlaceNesting>();
        var sentence = 0;
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var (first, second) = (places[i], places[i + 1]);
            while (sentence < sentences.Count && sentences[sentence].Span.End < first.Span.End)
            {
                sentence++;
            }

            if (sentence >= sentences.Count || second.Span.End > sentences[sentence].Span.End
                || second.Span.Start - first.Span.End is < 1 or > 24)
            {
                continue;
            }

            var between = source[TextSpan.FromBounds(first.Span.End, second.Span.Start)];
            var breadth = Breadth(source[first.Span]);
            if (IsInto(between) && breadth < Breadth(source[second.Span])
                && !(breadth == Country && !between.Contains("in", StringComparison.Ordinal))
                && !IsListed(source, places, i, sentences[sentence]))
            {
                nestings.Add(new(first, second));
            }
            else if (IsNoun(between))
            {
                nestings.Add(new(second, first));
            }
        }

        return nestings;
    }

    /// <summary>"Nagato, Yamaguchi Prefecture"; "Nagato in Yamaguchi Prefecture".</summary>
    private static bool IsInto(string between) => between.Trim() is "," or "in" or ", in" or "in the" or "(";

    /// <summary>"the Yamaguchi Prefecture town of Nagato".</summary>
    private static bool IsNoun(string between)
    {
        var words = between.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [.., _, "of"] && words.Length <= 3 && (Vocabulary.Of(words[^2].ToLowerInvariant()) & WordClass.PlaceNoun) != 0;
    }

    /// <summary>In "in Moscow, Paris, France and Italy" no comma nests.</summary>
    private static bool IsListed(SourceText source, List<PlaceMention> places, int i, Sentence sentence)
    {
        if (i > 0 && source.Text.AsSpan(places[i - 1].Span.End, Math.Max(0, places[i].Span.Start - places[i - 1].Span.End)).Trim() is ","
            && Breadth(source[places[i - 1].Span]) == Breadth(source[places[i].Span]))
        {
            return true;
        }

        if (i + 2 >= places.Count || places[i + 2].Span.End > sentence.Span.End)
        {
            return false;
        }

        var start = places[i + 1].Span.End;
        var after = source[TextSpan.FromBounds(start, Math.Max(start, places[i + 2].Span.Start))].Trim();
        return after is "," or ", and" or "and" && Breadth(source[places[i + 2].Span]) == Breadth(source[places[i + 1].Span]);
    }

    private static int Breadth(string name) => Gazetteer.World.KindOf(name) switch
    {
        GazetteerKind.Country => Country,
        GazetteerKind.Region or GazetteerKind.Water => 4,
        GazetteerKind.State => 2,
        GazetteerKind.Building or GazetteerKind.Seat => 0,
        GazetteerKind.City or GazetteerKind.Town => 1,
        _ => (Vocabulary.Of(Folding.Lower(name[(name.LastIndexOf(' ') + 1)..])) & WordClass.PlaceNoun) != 0
            && name.Contains(' ', StringComparison.Ordinal) ? 2 : 1,
    };
}
