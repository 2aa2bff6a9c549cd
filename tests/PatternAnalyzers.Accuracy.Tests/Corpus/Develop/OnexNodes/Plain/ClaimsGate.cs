namespace Corpus.OnexNodes.Plain;

public sealed record InsuranceClaim(decimal Amount, DateOnly AccidentOn, DateOnly ReportedOn, int EarlierClaims, bool PoliceReport, string Country);
public sealed record Policy(DateOnly Start, DateOnly End, decimal Limit, decimal Deductible, IReadOnlySet<string> Countries);
public sealed record ClaimOpinion(decimal Payable, IReadOnlyList<string> Flags);

public interface IClaimRule
{
    string? Object(InsuranceClaim claim, Policy policy);
}

public sealed class Desk7(IEnumerable<IClaimRule> rules)
{
    private readonly IClaimRule[] _rules = [.. rules];

    public ClaimOpinion Look(InsuranceClaim claim, Policy policy)
    {
        var flags = _rules.Select(r => r.Object(claim, policy)).OfType<string>().ToList();
        var covered = claim.AccidentOn >= policy.Start && claim.AccidentOn <= policy.End && policy.Countries.Contains(claim.Country);
        var payable = covered ? Math.Clamp(claim.Amount - policy.Deductible, 0, policy.Limit) : 0;
        if (flags.Count >= 2)
        {
            payable = Math.Min(payable, policy.Limit / 10);
        }

        return new ClaimOpinion(payable, flags);
    }
}

internal sealed class LateReport : IClaimRule
{
    public string? Object(InsuranceClaim claim, Policy policy)
        => claim.ReportedOn.DayNumber - claim.AccidentOn.DayNumber > 30 ? "reported late" : null;
}

internal sealed class Frequent : IClaimRule
{
    public string? Object(InsuranceClaim claim, Policy policy)
        => claim.EarlierClaims switch { > 4 => "fifth claim or more", > 2 when !claim.PoliceReport => "frequent, no police report", _ => null };
}
