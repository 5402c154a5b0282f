window.YTD.profile.part0 = [
{"profile":{"description":{"bio":"New here","website":"","location":"Lagos"},"avatarMediaUrl":"https://pbs.twimg.com/profile_images/invented.jpg"}}
]
