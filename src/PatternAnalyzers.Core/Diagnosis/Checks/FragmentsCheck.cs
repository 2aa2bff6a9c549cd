using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class FragmentsCheck : Check
{
    public override string Name => "fragments";

    public override string Title => "There is a fragment of every analysed project.";

    public override Finding Examine(Symptoms symptoms)
    {
        if (symptoms.FragmentProblem is { } problem)
            return Bad(FindingLevel.Problem, problem, $"Delete what does not belong in {symptoms.ManifestDirectory}, then build again.");
        if (symptoms.Fragments.Count == 0)
            return Bad(FindingLevel.Problem, $"there is no fragment in {symptoms.ManifestDirectory}", WhereToLook(symptoms));
        var known = new HashSet<string>(symptoms.Fragments.Select(fragment => fragment.Project), StringComparer.Ordinal);
        var missing = symptoms.Analysed.Where(project => !known.Contains(project.Path)).Select(project => project.Path).ToList();
        return missing.Count == 0
            ? Ok($"{Counted.Of(symptoms.Fragments.Count, "fragment")} in {symptoms.ManifestDirectory}")
            : Bad(
                FindingLevel.Problem,
                $"no fragment of {Counted.Of(missing.Count, "project")}",
                "Build them; a failed compile and a folder that cannot be written leave none.",
                missing);
    }

    // Without a repository nothing says which folder projects have in common.
    private static string WhereToLook(Symptoms symptoms) => symptoms.HistoryUnknown == "not_in_git"
        ? "Outside git builds write to obj/patterns of each project: make a repository with 'git init' and build again, or name that folder with --manifests."
        : "Build with the package referenced, or name the folder with --manifests; PatternManifestDirectory decides where builds write.";
}
