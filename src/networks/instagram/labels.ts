/** Labels of an export in the languages they were seen in; where a language is missing, the shape of the value decides. */

const usernames =
  /^(?:user ?name|nombre de usuario|nom d[’']utilisateur|benutzername|nome utente|nome de usuário|nome de utilizador|gebruikersnaam|brugernavn|användarnamn|brukernavn|käyttäjänimi|nazwa użytkownika|kullanıcı adı|имя пользователя|ім[’']я користувача|用户名|用戶名稱|使用者名稱|ユーザーネーム|사용자 이름|uživatelské jméno|nama pengguna|tên người dùng|اسم المستخدم|όνομα χρήστη|felhasználónév|nume de utilizator|korisničko ime)$/iu;
const owners =
  /^(?:media owner|media-eigenaar|propietario del contenido|propriétaire du contenu|medieninhaber|besitzer des mediums|proprietario del contenuto|proprietário da mídia|ejer af medie|medieägare|author|auteur|autor|autore)/iu;

export const isUsername = (label: string): boolean => usernames.test(label.trim());
export const isOwner = (label: string): boolean => owners.test(label.trim());
