namespace Corpus.Workshop.Onboarding;

public interface IIdentityEvidence
{
    string Source { get; }
    double Weight { get; }
    Task<double> ConfidenceAsync(Guid applicant, CancellationToken ct);
}

public interface IKycDesk
{
    Task AcceptAsync(Guid applicant, CancellationToken ct);
    Task RequestDocumentsAsync(Guid applicant, IReadOnlyList<string> weakSources, CancellationToken ct);
    Task RejectAsync(Guid applicant, CancellationToken ct);
}

/// <summary>Sends an applicant down the accept, more-documents or reject path by combined evidence confidence.</summary>
public class ApplicantSwitch
{
    private readonly IEnumerable<IIdentityEvidence> _evidence;
    private readonly IKycDesk _desk;
    private readonly KycThresholds _limits;

    public ApplicantSwitch(IEnumerable<IIdentityEvidence> evidence, IKycDesk desk, KycThresholds limits)
    {
        _evidence = evidence;
        _desk = desk;
        _limits = limits;
    }

    public async Task ProcessAsync(Guid applicant, CancellationToken ct = default)
    {
        double weighted = 0, weights = 0;
        var weak = new List<string>();
        foreach (var item in _evidence)
        {
            var confidence = await item.ConfidenceAsync(applicant, ct);
            weighted += confidence * item.Weight;
            weights += item.Weight;
            if (confidence < _limits.Weak)
            {
                weak.Add(item.Source);
            }
        }

        var combined = weights > 0 ? weighted / weights : 0;
        if (combined >= _limits.Accept)
        {
            await _desk.AcceptAsync(applicant, ct);
        }
        else if (combined >= _limits.Review)
        {
            await _desk.RequestDocumentsAsync(applicant, weak, ct);
        }
        else
        {
            await _desk.RejectAsync(applicant, ct);
        }
    }
}

public sealed record KycThresholds(double Accept = 0.9, double Review = 0.6, double Weak = 0.5);
