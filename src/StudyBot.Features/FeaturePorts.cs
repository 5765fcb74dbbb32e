using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Reviews;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Quizzes;

namespace StudyBot.Features;

/// <summary>What the features read and write, of whatever store.</summary>
/// <param name="Documents">Reads what is no plain text; null where only plain text is read.</param>
/// <param name="Fetcher">Fetches from the web; null where nothing is fetched.</param>
public sealed record FeaturePorts(
    ISourceStore Sources,
    IFactStore Facts,
    INameStore Names,
    IPassageFinder Passages,
    ISettingsStore Settings,
    ISpaceStore Spaces,
    IGroupEraser Eraser,
    QuizStores Quizzes,
    IReviewDesk Reviews,
    IGrantStore Grants,
    IAuditTrail Audit,
    IDocumentReader? Documents = null,
    IDocumentFetcher? Fetcher = null);
