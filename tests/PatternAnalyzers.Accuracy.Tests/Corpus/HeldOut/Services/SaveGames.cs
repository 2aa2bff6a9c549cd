using Microsoft.EntityFrameworkCore;
using StackExchange.Redis;
using System.Text.Json;

namespace Corpus.Services.Games.HeldOut;

public class SaveSlot { public int Id { get; set; } public string Player { get; set; } = ""; public int Number { get; set; } public byte[] Data { get; set; } = []; public DateTime At { get; set; } }

public class GameContext(DbContextOptions<GameContext> options) : DbContext(options)
{
    public DbSet<SaveSlot> Slots => Set<SaveSlot>();
    protected override void OnModelCreating(ModelBuilder modelBuilder)
        => modelBuilder.Entity<SaveSlot>(b => { b.HasKey(s => s.Id); b.Property(s => s.Player).HasMaxLength(40); });
}

public interface ISaveGameRepository { Task<SaveSlot?> Latest(string player); Task Write(string player, int slot, byte[] data); }

public class SaveGameRepository(GameContext db) : ISaveGameRepository
{
    public Task<SaveSlot?> Latest(string player) => db.Slots.AsNoTracking().Where(s => s.Player == player).OrderByDescending(s => s.At).FirstOrDefaultAsync();

    public async Task Write(string player, int slot, byte[] data)
    {
        var row = await db.Slots.FirstOrDefaultAsync(s => s.Player == player && s.Number == slot);
        if (row is null) db.Slots.Add(row = new SaveSlot { Player = player, Number = slot });
        row.Data = data;
        row.At = DateTime.UtcNow;
        await db.SaveChangesAsync();
    }
}

public sealed record Loadout(string Weapon, string[] Perks);
public interface ILoadoutKeeper { Task<Loadout> GetAsync(string player); Task PutAsync(string player, Loadout loadout); }

public sealed class LoadoutKeeper : ILoadoutKeeper
{
    private readonly IDatabase redis;
    public LoadoutKeeper(IConnectionMultiplexer mux) => redis = mux.GetDatabase(3);

    public async Task<Loadout> GetAsync(string player)
    {
        var raw = await redis.StringGetAsync($"loadout:{player}");
        return raw.HasValue ? JsonSerializer.Deserialize<Loadout>((string)raw!)! : new Loadout("knife", []);
    }

    public async Task PutAsync(string player, Loadout loadout) => await redis.StringSetAsync($"loadout:{player}", JsonSerializer.Serialize(loadout), TimeSpan.FromDays(30));
}

public static class GameServices
{
    public static void Register(IServiceCollection services)
    {
        services.AddScoped<ISaveGameRepository, SaveGameRepository>();
        services.AddSingleton<ILoadoutKeeper, LoadoutKeeper>();
    }
}
