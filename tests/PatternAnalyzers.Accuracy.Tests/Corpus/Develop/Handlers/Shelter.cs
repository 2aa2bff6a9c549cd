using MediatR;

namespace Corpus.Handlers.Shelter;

public record AnimalAdopted(int AnimalId, string Species, string Adopter) : INotification;

public record AnimalArrived(int AnimalId, string Species, double WeightKg) : INotification;

public class PickName : INotificationHandler<AnimalArrived>
{
    private static readonly string[] Names = ["Milo", "Luna", "Pepper", "Otis", "Nala"];
    private readonly IDictionary<int, string> _names;

    public PickName(IDictionary<int, string> names) => _names = names;

    public Task Handle(AnimalArrived notification, CancellationToken cancellationToken)
    {
        _names[notification.AnimalId] = Names[Random.Shared.Next(Names.Length)];
        return Task.CompletedTask;
    }
}

public class ForwardToRegistry(ISender sender) : INotificationHandler<AnimalAdopted>
{
    public Task Handle(AnimalAdopted notification, CancellationToken cancellationToken) =>
        sender.Send(new RegisterChip(notification.AnimalId, notification.Adopter), cancellationToken);
}

public record RegisterChip(int AnimalId, string Owner) : IRequest;

public class RegisterChipHandler(HttpClient registry) : IRequestHandler<RegisterChip>
{
    public async Task Handle(RegisterChip request, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["animal"] = request.AnimalId.ToString(), ["owner"] = request.Owner });
        using var response = await registry.PostAsync("chips", form, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}

public record FeedingPlan(string Species, double WeightKg, int AgeMonths) : IRequest<double>;

public class FeedingPlanHandler : IRequestHandler<FeedingPlan, double>
{
    public Task<double> Handle(FeedingPlan request, CancellationToken cancellationToken)
    {
        var resting = 70 * Math.Pow(request.WeightKg, 0.75);
        var factor = (request.Species, request.AgeMonths) switch
        {
            ("dog", < 4) => 3.0,
            ("dog", < 12) => 2.0,
            ("cat", < 12) => 2.5,
            ("cat", _) => 1.2,
            _ => 1.6,
        };
        return Task.FromResult(Math.Round(resting * factor));
    }
}
