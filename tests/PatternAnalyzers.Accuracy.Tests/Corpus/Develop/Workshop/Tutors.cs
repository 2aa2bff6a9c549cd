namespace Corpus.Workshop.Tutoring;

public sealed class Pairing
{
    private readonly Dictionary<int, List<int>> _suits = [];

    public void Suits(int pupil, int tutor)
    {
        if (!_suits.TryGetValue(pupil, out var list)) _suits[pupil] = list = [];
        list.Add(tutor);
    }

    /// <summary>As many pupils with a tutor as the suitability allows.</summary>
    public Dictionary<int, int> Best()
    {
        var pupilOf = new Dictionary<int, int>();
        foreach (var pupil in _suits.Keys)
        {
            Augment(pupil, [], pupilOf);
        }

        return pupilOf.ToDictionary(p => p.Value, p => p.Key);
    }

    private bool Augment(int pupil, HashSet<int> seen, Dictionary<int, int> pupilOf)
    {
        foreach (var tutor in _suits[pupil])
        {
            if (!seen.Add(tutor)) continue;
            if (!pupilOf.TryGetValue(tutor, out var other) || Augment(other, seen, pupilOf))
            {
                pupilOf[tutor] = pupil;
                return true;
            }
        }

        return false;
    }
}
