using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Whether I/O is a unit's main job or incidental to it.</summary>
internal static class MainJob
{
    private const double FileShare = .3;
    private const double ClientShare = .1;
    private const int RealWork = 8;

    /// <summary>
    /// True for the parser that also offers to open the file: a small part of the statements stands in members that do I/O, and the rest is real work. An injected client
    /// is never incidental; a static file call may be.
    /// </summary>
    public static bool IsIncidental(UnitProfile profile, Func<MemberNode, bool> doesIo, bool filesOnly)
    {
        if (profile.Unit.Type.Dependencies.Any(dependency => dependency.Category is not null && Effects.IsExternal(dependency.Category)))
            return false;
        var acting = profile.Code.Where(doesIo).ToList();
        if (acting.Count == 0 || acting.Count == profile.Code.Count)
            return false;
        var share = acting.Sum(UnitProfile.Weight) / (double)profile.Statements;
        var work = profile.Code.Where(node => !doesIo(node)).Sum(UnitProfile.WorkOf);
        return work >= RealWork && share <= (filesOnly ? FileShare : ClientShare);
    }

    /// <summary>True when the member itself leaves the process.</summary>
    public static bool HasExternalEffect(MemberNode node) => node.Member.Effects.Any(effect => Effects.IsExternal(effect.Category));

    /// <summary>True when all effects are file effects.</summary>
    public static bool FilesOnly(IEnumerable<EffectFact> effects) => effects.All(effect => effect.Category == EffectCategories.File);
}
