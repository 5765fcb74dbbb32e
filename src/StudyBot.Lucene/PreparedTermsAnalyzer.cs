using Lucene.Net.Analysis;

namespace StudyBot.Lucene;

/// <summary>Analyses nothing: all that is indexed comes as <see cref="PreparedTerms"/>.</summary>
internal sealed class PreparedTermsAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        throw new NotSupportedException("Every field of a passage is given as terms.");
}
