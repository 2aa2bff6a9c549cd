namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Fragments that pass one test after the other; each is rejected once, for the first reason.</summary>
internal sealed class FragmentSieve(IReadOnlyList<Fragment> fragments)
{
    private readonly List<StaleFragment> stale = [];

    public List<Fragment> Accepted { get; private set; } = [.. fragments];

    public IReadOnlyList<StaleFragment> Stale => stale;

    public void Reject(Func<Fragment, string?> reasonOf)
    {
        var kept = new List<Fragment>();
        foreach (var fragment in Accepted)
        {
            if (reasonOf(fragment) is { } reason)
                stale.Add(new StaleFragment(fragment, reason));
            else
                kept.Add(fragment);
        }

        Accepted = kept;
    }
}
